import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type Jobs, enqueue } from "@/lib/jobs/queue";
import { type IsoDay, addDays, dayIn, fromIsoDay, instantAt, toIsoDay } from "@/lib/units/days";

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

type Reminded = { readonly id: string; readonly remindOn: Date | null };

/** Where a task's day moves, or it is open again: reminded as many days before it as was wished, if that is yet to come. */
export async function remindAgain(
  tx: Tx,
  { firmId, timeZone }: { firmId: string; timeZone: string },
  { id, remindOn }: Reminded,
  daysLater: number,
): Promise<void> {
  if (!remindOn) return;
  const day = addDays(toIsoDay(remindOn), daysLater);
  const isAhead = day > dayIn(timeZone, new Date());
  const reminder = { remindOn: isAhead ? fromIsoDay(day) : null, remindedAt: null };
  await tx.task.updateMany({ where: { firmId, id }, data: reminder });
  if (isAhead) await remindOfTaskOn(tx, { firmId, taskId: id }, day, timeZone);
}
