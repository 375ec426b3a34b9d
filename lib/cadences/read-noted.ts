import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { FARTHEST_MOVE_DAYS, type NotedMeeting } from "@/lib/rules/cadence/meetings";
import { type IsoDay, addDays, fromIsoDay } from "@/lib/units/days";
import { firstDayOf, notedOf, notedSelect } from "./read";

/** A moved meeting's own day included, and a day more: it may be another one where the meeting is. */
export function notedSince(today: IsoDay) {
  return { day: { gte: fromIsoDay(addDays(firstDayOf(today), -FARTHEST_MOVE_DAYS - 8)) } };
}

/** What was noted of the meetings of some cadences since the strip began; `whole`, since they did. */
export async function readNoted(
  tx: Tx,
  firmId: string,
  cadenceIds: readonly string[],
  today: IsoDay,
  { whole = false } = {},
) {
  const rows = await tx.meeting.findMany({
    where: { firmId, cadenceId: { in: [...cadenceIds] }, ...(!whole && notedSince(today)) },
    select: { ...notedSelect, cadenceId: true },
  });
  const byCadence = new Map<string, NotedMeeting[]>();
  for (const { cadenceId, ...row } of rows)
    byCadence.set(cadenceId, [...(byCadence.get(cadenceId) ?? []), notedOf(row)]);
  return byCadence;
}
