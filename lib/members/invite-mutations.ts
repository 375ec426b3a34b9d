import "server-only";
import { lacksProofFor } from "@/lib/auth/fresh-proof";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type Invited, findOrMakeUser, sendInvitation } from "./invitation";
import { invitedBefore, inviteContact } from "./invite-contact";
import type { InviteMember, InvitePortalUser } from "./schema";

/**
 * Invites a colleague; `id` becomes the membership's, and the same form sent again finds it.
 * NOT_FOUND: not for this viewer. ALREADY_MEMBER: has or was offered a place in the firm. DISABLED: had one; enable it.
 * INVITED_OTHERWISE: the form was sent before with something else in it, or that invitation no longer stands.
 * UNPROVEN: as an owner, which an open session alone may not do.
 */
export function inviteMember(
  viewer: Viewer,
  { id, name, email, role }: InviteMember,
): Promise<Result<Invited, "NOT_FOUND" | "ALREADY_MEMBER" | "DISABLED" | "INVITED_OTHERWISE" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:invite")) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const replayed = await invitedBefore(tx, firmId, id, {
      displayName: name,
      email,
      role,
      contactId: null,
    });
    if (replayed) return replayed;
    if (lacksProofFor(viewer, role)) return refuse("UNPROVEN");

    const places = await tx.membership.findMany({
      where: { firmId, user: { email } },
      select: { role: true, disabledAt: true },
    });
    if (places.some((place) => !place.disabledAt)) return refuse("ALREADY_MEMBER");
    if (places.some((place) => place.role !== "ceo" && place.role !== "head")) return refuse("DISABLED");

    const userId = await findOrMakeUser(tx, email);
    await tx.membership.create({ data: { firmId, id, userId, role, displayName: name, email } });
    const invited = await sendInvitation(tx, viewer, { membershipId: id, name, email, role });
    await audit(tx, viewer, "member.invited", {
      entity: "membership",
      entityId: id,
      clientCompanyId: null,
      after: { name, email, role },
    });
    return ok(invited);
  });
}

/**
 * Gives a client's CEO or head of department a login to the portal. Asked again before it was accepted, the earlier
 * link ends and a new one goes out, to the contact's present address.
 * NOT_FOUND: no such contact for this viewer. NO_EMAIL, NOT_INVITABLE (neither CEO nor head), ALREADY_MEMBER,
 * INVITED_OTHERWISE as for a colleague.
 */
export function invitePortalUser(
  viewer: Viewer,
  { id, contactId }: InvitePortalUser,
): Promise<
  Result<Invited, "NOT_FOUND" | "NO_EMAIL" | "NOT_INVITABLE" | "ALREADY_MEMBER" | "INVITED_OTHERWISE">
> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "portal:invite")) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const contact = await tx.contact.findFirst({
      where: { firmId, id: contactId, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: { name: true, email: true, position: true, clientCompanyId: true },
    });
    if (!contact) return refuse("NOT_FOUND");
    if (contact.position === "other") return refuse("NOT_INVITABLE");
    const email = contact.email?.trim().toLowerCase();
    if (!email) return refuse("NO_EMAIL");
    const { name, position: role, clientCompanyId } = contact;
    return inviteContact(tx, viewer, { id, contactId, name, email, role, clientCompanyId });
  });
}

/** A new link for a colleague whose first one was lost or is over. NOT_FOUND also once it was accepted or taken back. UNPROVEN: an owner's. */
export function reinviteMember(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<Invited, "NOT_FOUND" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:invite")) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const member = await tx.membership.findFirst({
      where: { firmId, id: membershipId, acceptedAt: null, disabledAt: null },
      select: { displayName: true, email: true, role: true, clientCompanyId: true },
    });
    if (!member) return refuse("NOT_FOUND");
    const { displayName: name, email, role, clientCompanyId } = member;
    if (lacksProofFor(viewer, role)) return refuse("UNPROVEN");
    const invited = await sendInvitation(tx, viewer, { membershipId, name, email, role });
    await audit(tx, viewer, "member.invited-again", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId,
    });
    return ok(invited);
  });
}
