import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type Jobs, enqueue } from "@/lib/jobs/queue";
import { type IsoDay, instantAt } from "@/lib/units/days";

/** In the morning, before the day is planned. */
const REMINDS_AT_HOUR = 8;

/** Asks for the reminder of a task; of several for one only the latest is kept. */
export function remindOfTaskOn(
  tx: Tx,
  ids: Jobs["remind-of-task"],
  day: IsoDay,
  timeZone: string,
): Promise<void> {
  const runAt = instantAt(day, REMINDS_AT_HOUR, timeZone);
  return enqueue(tx, "remind-of-task", ids, { key: `remind-of-task:${ids.taskId}`, runAt });
}
