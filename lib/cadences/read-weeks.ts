import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { adherenceByWeek, firstMondayOf, ADHERENCE_WEEKS } from "@/lib/rules/cadence/adherence";
import { meetingsBetween } from "@/lib/rules/cadence/meetings";
import type { MeetingWeek } from "@/lib/rules/readiness/facts";
import { meetingsTogether } from "@/lib/rules/readiness/weeks";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { schedulesOf, scheduleSelect } from "./read";
import { readNoted } from "./read-noted";
import { visibleCadences } from "./scope";

/** Meetings held and due of all of a client's cadences that are not withdrawn, in each of the last eight weeks. */
export async function readMeetingWeeks(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  now: Date,
): Promise<MeetingWeek[] | null> {
  const cadences = await tx.cadence.findMany({
    where: {
      AND: [visibleCadences(viewer), { clientCompanyId, deliverable: { state: { not: "withdrawn" } } }],
    },
    orderBy: { deliverableId: "asc" },
    select: { deliverableId: true, schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } } },
  });
  const scheduled = cadences.filter(({ schedules }) => schedules.length > 0);
  if (scheduled.length === 0) return null;
  const ids = scheduled.map(({ deliverableId }) => deliverableId);
  const noted = await readNoted(tx, viewer.firmId, ids, dayIn(viewer.timeZone, now));
  return meetingsTogether(
    scheduled.map(({ deliverableId, schedules }) => {
      const today = dayIn(schedules.at(-1)?.timeZone ?? "UTC", now);
      const meetings = meetingsBetween(schedulesOf(schedules), noted.get(deliverableId) ?? [], {
        from: firstMondayOf(ADHERENCE_WEEKS, today),
        to: addDays(mondayOf(today), 6),
        now,
      });
      return adherenceByWeek(meetings, today).map(({ held, due }) => ({ held, due }));
    }),
  );
}
