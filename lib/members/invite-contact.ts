import "server-only";
import { revokeLinks } from "@/lib/auth/links";
import type { PortalRole, Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { forgetInvitationLinks } from "@/lib/mail/outbox";
import { type Result, ok, refuse } from "@/lib/result";
import { type Invited, findOrMakeUser, sendInvitation } from "./invitation";

interface InvitedContact {
  /** The membership's, to be. */
  readonly id: string;
  readonly contactId: string;
  readonly clientCompanyId: string;
  readonly name: string;
  readonly email: string;
  readonly role: PortalRole;
}

/**
 * A place in the portal for a person of the client, and the letter that offers it; one that was offered and not accepted
 * makes way. Whether the viewer may, the caller has asked.
 */
export async function inviteContact(
  tx: Tx,
  viewer: Viewer,
  { id, contactId, clientCompanyId, name, email, role }: InvitedContact,
): Promise<Result<Invited, "ALREADY_MEMBER" | "INVITED_OTHERWISE">> {
  const { firmId } = viewer;
  const replayed = await invitedBefore(tx, firmId, id, { email, role, contactId });
  if (replayed) return replayed;

  const places = await tx.membership.findMany({
    where: { firmId, disabledAt: null, OR: [{ user: { email } }, { contactId }] },
    select: { id: true, contactId: true, acceptedAt: true },
  });
  if (places.some((place) => place.acceptedAt || place.contactId !== contactId))
    return refuse("ALREADY_MEMBER");
  for (const pending of places)
    if (!(await withdrawInvitation(tx, firmId, pending.id))) return refuse("ALREADY_MEMBER");

  const userId = await findOrMakeUser(tx, email);
  await tx.membership.create({
    data: { firmId, id, userId, role, displayName: name, email, clientCompanyId, contactId },
  });
  const invited = await sendInvitation(tx, viewer, { membershipId: id, name, email, role });
  await audit(tx, viewer, places.length > 0 ? "portal-user.invited-again" : "portal-user.invited", {
    entity: "membership",
    entityId: id,
    clientCompanyId,
    after: { name, email, role },
  });
  return ok(invited);
}

interface Invitee {
  readonly displayName?: string;
  readonly email: string;
  readonly role: Viewer["role"];
  readonly contactId: string | null;
}

/** What the same form did when it was sent before. It may not answer for an invitation that reads otherwise. */
export async function invitedBefore(
  tx: Tx,
  firmId: string,
  id: string,
  invitee: Invitee,
): Promise<Result<Invited, "INVITED_OTHERWISE"> | null> {
  if ((await tx.membership.count({ where: { firmId, id } })) === 0) return null;
  const stands = await tx.membership.count({ where: { firmId, id, disabledAt: null, ...invitee } });
  const mail = await tx.outgoingMail.findFirst({
    where: { firmId, membershipId: id, toEmail: invitee.email, kind: "invitation" },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return stands && mail ? ok({ membershipId: id, mailId: mail.id }) : refuse("INVITED_OTHERWISE");
}

/** An invitation that nobody accepted makes way for the next: its link ends, its place is given up. False: accepted by now. */
export async function withdrawInvitation(tx: Tx, firmId: string, membershipId: string): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { firmId, id: membershipId, acceptedAt: null },
    data: { disabledAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await revokeLinks(tx, "invitation", { firmId, membershipId });
  await forgetInvitationLinks(tx, firmId, membershipId);
  return true;
}
