import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { enqueue, type Jobs } from "@/lib/jobs/queue";
import { addDays, instantAt, type IsoDay } from "@/lib/units/days";

/** At night, when the day after the last one has begun for the firm. */
const AT_HOUR = 2;

/** Asks for the deletion on the day after its last; of several for one only the latest is kept. */
export function scheduleDeletion(
  tx: Tx,
  ids: Jobs["carry-out-deletion"],
  lastDay: IsoDay,
  timeZone: string,
): Promise<void> {
  const runAt = instantAt(addDays(lastDay, 1), AT_HOUR, timeZone);
  return enqueue(tx, "carry-out-deletion", ids, { key: `carry-out-deletion:${ids.deletionId}`, runAt });
}
