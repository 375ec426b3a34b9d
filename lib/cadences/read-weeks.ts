import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { adherenceByWeek, firstMondayOf, ADHERENCE_WEEKS } from "@/lib/rules/cadence/adherence";
import { meetingsBetween } from "@/lib/rules/cadence/meetings";
import type { MeetingWeek } from "@/lib/rules/readiness/facts";
import { meetingsTogether } from "@/lib/rules/readiness/weeks";
import { addDays, dayIn, mondayOf, toIsoDay } from "@/lib/units/days";
import { notedOf, notedSelect, schedulesOf, scheduleSelect } from "./read";
import { notedSince } from "./read-noted";
import { visibleCadences } from "./scope";

/**
 * Meetings held and due of all of a client's cadences that are not withdrawn, in each of the last eight weeks; of fewer
 * where the first of them is younger.
 */
export async function readMeetingWeeks(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  now: Date,
): Promise<MeetingWeek[] | null> {
  const cadences = await tx.cadence.findMany({
    where: {
      AND: [
        visibleCadences(viewer),
        { clientCompanyId, deliverable: { state: { not: "withdrawn" } }, schedules: { some: {} } },
      ],
    },
    orderBy: { deliverableId: "asc" },
    select: {
      schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } },
      meetings: { where: notedSince(dayIn(viewer.timeZone, now)), select: notedSelect },
    },
  });
  const weeks = meetingsTogether(
    cadences.map(({ schedules, meetings }) => {
      const today = dayIn(schedules.at(-1)?.timeZone ?? "UTC", now);
      const lately = meetingsBetween(schedulesOf(schedules), meetings.map(notedOf), {
        from: firstMondayOf(ADHERENCE_WEEKS, today),
        to: addDays(mondayOf(today), 6),
        now,
      });
      return adherenceByWeek(lately, today).map(({ held, due }) => ({ held, due }));
    }),
  );
  // Before the first of them there was nothing to see; in a later week without a meeting nothing was due.
  const began = cadences
    .map(({ schedules }) => schedules[0]?.fromDay)
    .sort((a, b) => Number(a) - Number(b))[0];
  const first = firstMondayOf(ADHERENCE_WEEKS, dayIn(viewer.timeZone, now));
  return weeks?.filter((_, at) => !began || addDays(first, 7 * at + 6) >= toIsoDay(began)) ?? null;
}
