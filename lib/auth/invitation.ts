import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { forgetInvitationLinks } from "@/lib/mail/outbox";
import { type Result, ok, refuse } from "@/lib/result";
import { giveGuessBack, takeGuess } from "./limits";
import { consumeLink, findLink } from "./links";
import { hashPassword, verifyPassword } from "./password";
import type { Viewer } from "./policy";

export interface Invitation {
  readonly firmId: string;
  readonly firmName: string;
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Viewer["role"];
  readonly userId: string;
  /** Null when the person has none yet, and so chooses one by accepting. */
  readonly passwordHash: string | null;
}

/**
 * What a live link invites to; null when it is used, over, replaced or taken back, and at the own address of another firm.
 * Looking does not use it up.
 */
export async function findInvitation(
  token: string,
  atFirm: string | null = null,
): Promise<Invitation | null> {
  const link = await findLink(token, "invitation", atFirm);
  const { firmId, membershipId } = link ?? {};
  if (!firmId || !membershipId) return null;
  return withFirm(firmId, (tx) => readInvitation(tx, firmId, membershipId));
}

/**
 * Accepts an invitation: a new person chooses a password by it, a known one proves theirs, signed in or not. The link
 * alone is never enough to become a person who exists: whoever invites can often read it. And a person who was signed
 * up under this address by somebody else does not know that password, and must first reset it by their own mailbox.
 */
export async function acceptInvitation(
  token: string,
  password: string,
  address: string,
): Promise<Result<{ userId: string; membershipId: string }, "LINK_GONE" | "WRONG" | "TOO_MANY">> {
  const invitation = await findInvitation(token);
  if (!invitation) return refuse("LINK_GONE");
  const { email, passwordHash } = invitation;
  if (passwordHash !== null) {
    if (!(await takeGuess(email, address))) return refuse("TOO_MANY");
    if (!(await verifyPassword(passwordHash, password))) return refuse("WRONG");
    await giveGuessBack(email, address);
  }
  const chosen = passwordHash === null ? await hashPassword(password) : null;
  return withFirm(invitation.firmId, (tx) => join(tx, token, invitation, chosen));
}

async function join(tx: Tx, token: string, seen: Invitation, chosenPassword: string | null) {
  const { firmId, membershipId, userId } = seen;
  // Locked and read again: since the look it may have been taken back, or the password chosen by another invitation.
  await tx.$executeRaw`SELECT 1 FROM "user" WHERE id = ${userId}::uuid FOR UPDATE`;
  await tx.$executeRaw`SELECT 1 FROM membership WHERE firm_id = ${firmId}::uuid AND id = ${membershipId}::uuid FOR UPDATE`;
  const now = await readInvitation(tx, firmId, membershipId);
  if (now?.passwordHash !== seen.passwordHash) return refuse("LINK_GONE");
  if (!(await consumeLink(tx, token, "invitation"))) return refuse("LINK_GONE");

  if (chosenPassword !== null)
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash: chosenPassword },
      select: { id: true },
    });
  await tx.membership.update({
    where: { firmId_id: { firmId, id: membershipId } },
    data: { acceptedAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  });
  await forgetInvitationLinks(tx, firmId, membershipId);
  await audit(tx, { firmId, membershipId, displayName: seen.name }, "invitation.accepted", {
    entity: "membership",
    entityId: membershipId,
    clientCompanyId: null,
  });
  return ok({ userId, membershipId });
}

async function readInvitation(tx: Tx, firmId: string, id: string): Promise<Invitation | null> {
  const [firm, membership] = [
    await tx.firm.findUnique({ where: { id: firmId }, select: { name: true } }),
    await tx.membership.findFirst({
      where: { firmId, id, acceptedAt: null, disabledAt: null, user: { disabledAt: null } },
      select: {
        displayName: true,
        email: true,
        role: true,
        userId: true,
        user: { select: { passwordHash: true } },
      },
    }),
  ];
  if (!firm || !membership) return null;
  const { displayName: name, email, role, userId, user } = membership;
  return {
    firmId,
    firmName: firm.name,
    membershipId: id,
    name,
    email,
    role,
    userId,
    passwordHash: user.passwordHash,
  };
}
