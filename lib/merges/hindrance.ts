import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { OfClient } from "./parts";

export type Hindrance = "SIGNS_IN" | "IN_OPEN_ROUND" | "IN_LIVE_CHART";

/** Why this one cannot be the one that goes. Each is no hindrance for the one that is kept. */
export async function hindranceOf(tx: Tx, of: OfClient, contactId: string): Promise<Hindrance | null> {
  if (await tx.membership.count({ where: { firmId: of.firmId, contactId, disabledAt: null } }))
    return "SIGNS_IN";
  const round = { state: "open" as const, deletedAt: null };
  if (await tx.respondent.count({ where: { ...of, contactId, round } })) return "IN_OPEN_ROUND";
  const chart = { state: "live" as const };
  if (await tx.seatOwner.count({ where: { ...of, contactId, seat: { chart } } })) return "IN_LIVE_CHART";
  return null;
}
