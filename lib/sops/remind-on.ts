import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type Jobs, enqueue } from "@/lib/jobs/queue";
import { type IsoDay, instantAt } from "@/lib/units/days";

/** In the morning, before the day is planned. */
export const REMINDS_AT_HOUR = 8;

/** Asks for the reminder of a review day; of several for one SOP only the latest is kept. */
export function remindOn(
  tx: Tx,
  ids: Jobs["remind-of-sop-review"],
  day: IsoDay,
  timeZone: string,
): Promise<void> {
  const runAt = instantAt(day, REMINDS_AT_HOUR, timeZone);
  return enqueue(tx, "remind-of-sop-review", ids, { key: `remind-of-sop-review:${ids.sopId}`, runAt });
}
