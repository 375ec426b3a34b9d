import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { FARTHEST_MOVE_DAYS, type NotedMeeting } from "@/lib/rules/cadence/meetings";
import { type IsoDay, addDays, fromIsoDay } from "@/lib/units/days";
import { firstDayOf, notedOf, notedSelect } from "./read";

/** What was noted of the meetings of some cadences since the strip began, a moved one's own day included. */
export async function readNoted(tx: Tx, firmId: string, cadenceIds: readonly string[], today: IsoDay) {
  // A day more: it may be another one where the meeting is.
  const since = fromIsoDay(addDays(firstDayOf(today), -FARTHEST_MOVE_DAYS - 8));
  const rows = await tx.meeting.findMany({
    where: { firmId, cadenceId: { in: [...cadenceIds] }, day: { gte: since } },
    select: { ...notedSelect, cadenceId: true },
  });
  const byCadence = new Map<string, NotedMeeting[]>();
  for (const { cadenceId, ...row } of rows)
    byCadence.set(cadenceId, [...(byCadence.get(cadenceId) ?? []), notedOf(row)]);
  return byCadence;
}
