import "server-only";
import { revokeLinks } from "@/lib/auth/links";
import { revokeMemberSessions } from "@/lib/auth/member-sessions";
import type { Tx } from "@/lib/db/tenant";
import { forgetInvitationLinks } from "@/lib/mail/outbox";

/** Whoever loses a place is signed out on their next request, and no link offers it any more. */
export async function shutOut(tx: Tx, firmId: string, membershipId: string): Promise<void> {
  await revokeMemberSessions(tx, firmId, membershipId);
  await revokeLinks(tx, "invitation", { firmId, membershipId });
  await forgetInvitationLinks(tx, firmId, membershipId);
}
