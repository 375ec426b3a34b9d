import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** Ends what a membership has open; the person's places in other firms are none of that firm's business. */
export async function revokeMemberSessions(tx: Tx, firmId: string, membershipId: string): Promise<void> {
  await tx.session.updateMany({
    where: { firmId, membershipId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
