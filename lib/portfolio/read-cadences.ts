import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { notedOf, notedSelect, scheduleSelect, schedulesOf } from "@/lib/cadences/read";
import { visibleCadences } from "@/lib/cadences/scope";
import type { Tx } from "@/lib/db/tenant";
import { ADHERENCE_WEEKS, adherence, firstMondayOf } from "@/lib/rules/cadence/adherence";
import { FARTHEST_MOVE_DAYS, type MeetingOnDay, meetingsBetween } from "@/lib/rules/cadence/meetings";
import { type IsoDay, addDays, fromIsoDay } from "@/lib/units/days";

/** Meetings are seen coming for two weeks; a daily one would fill any longer list. */
const DAYS_AHEAD = 14;

export interface CadenceInPortfolio {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly missed: number;
  readonly due: number;
  readonly toCome: readonly MeetingOnDay[];
}

/** The cadences that run, with how they were held and their meetings to come; one statement. */
export async function readCadences(
  tx: Tx,
  viewer: StaffViewer,
  clientIds: readonly string[],
  { today, now }: { today: IsoDay; now: Date },
): Promise<CadenceInPortfolio[]> {
  const from = firstMondayOf(ADHERENCE_WEEKS, today);
  const rows = await tx.cadence.findMany({
    where: {
      AND: [visibleCadences(viewer), { deliverable: { state: { not: "withdrawn" } } }],
      clientCompanyId: { in: [...clientIds] },
    },
    select: {
      deliverableId: true,
      clientCompanyId: true,
      deliverable: { select: { title: true } },
      schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } },
      meetings: {
        where: { day: { gte: fromIsoDay(addDays(from, -FARTHEST_MOVE_DAYS)) } },
        select: notedSelect,
      },
    },
  });
  return rows.map(({ deliverableId: id, clientCompanyId: clientId, deliverable, schedules, meetings }) => {
    const window = { from, to: addDays(today, DAYS_AHEAD), now };
    const all = meetingsBetween(schedulesOf(schedules), meetings.map(notedOf), window);
    const { missed, due } = adherence(all, today);
    const toCome = all.filter(({ standing, endsAt }) => standing === "planned" && endsAt > now);
    return { id, clientId, title: deliverable.title, missed, due, toCome };
  });
}
