import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** A firm counts its reports over all clients, from 1. */
export async function nextNumber(tx: Tx, firmId: string): Promise<number> {
  const { _max } = await tx.report.aggregate({ where: { firmId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
