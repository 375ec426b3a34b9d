import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { ContactPosition } from "@/prisma/generated/enums";

/** A contact's portal login is what the contact is: a CEO's, a head's, or none. It holds from their next request on. */
export async function keepPortalInStep(
  tx: Tx,
  person: { firmId: string; contactId: string },
  position: ContactPosition,
): Promise<void> {
  const change = position === "other" ? { disabledAt: new Date() } : { role: position };
  await tx.membership.updateMany({
    where: { ...person, disabledAt: null },
    data: { ...change, version: { increment: 1 } },
  });
}

export async function hasPortalLogin(
  tx: Tx,
  person: { firmId: string; contactId: string },
): Promise<boolean> {
  return (await tx.membership.count({ where: { ...person, disabledAt: null } })) > 0;
}

/** Of logins that nobody took away: whether somebody can sign in to the portal, has been asked to, or neither. */
export function portalAccessOf(
  logins: readonly { readonly acceptedAt: Date | null }[],
): "active" | "invited" | "none" {
  if (logins.some(({ acceptedAt }) => acceptedAt !== null)) return "active";
  return logins.length > 0 ? "invited" : "none";
}
