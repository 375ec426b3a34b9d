"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import {
  type ContactRefusal,
  addContact,
  removeContact,
  restoreContact,
  saveContact,
} from "@/lib/clients/contact-mutations";
import { addContactInput, contactIdInput, saveContactInput } from "@/lib/clients/contact-schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { invitePortalUser } from "@/lib/members/invite-mutations";
import { removePortalAccess } from "@/lib/members/mutations";
import { invitePortalUserForm, membershipForm } from "@/lib/members/schema";

const MESSAGES: Record<ContactRefusal, string> = {
  FORBIDDEN: "You may read the contacts, not change them.",
  NOT_FOUND: "This person is no longer on the list: reload the page.",
  STALE:
    "Somebody else changed this person while you were typing. What stands now is above; save again to keep yours.",
  NO_SUCH_DEPARTMENT: "This department is no longer there: choose another.",
  EMAIL_TAKEN: "Somebody else of this client has this e-mail address: each person needs their own.",
  PORTAL_LOGIN:
    "They sign in to the portal, where the position decides what they see: ask a consultant or the owner to change it.",
};

export const addContactAction = formAction(addContactInput, async (viewer, input) => {
  const added = await addContact(viewer, input);
  if (!added.ok) return refusal(added.reason);
  refresh();
  return saved(`${input.name} is added.`);
});

export const saveContactAction = formAction(saveContactInput, async (viewer, input) => {
  const changed = await saveContact(viewer, input);
  if (changed.ok || changed.reason === "STALE") refresh();
  return changed.ok ? saved("Saved.") : refusal(changed.reason);
});

export const removeContactAction = formAction(contactIdInput, async (viewer, input) => {
  const removed = await removeContact(viewer, input);
  if (!removed.ok) return refusal(removed.reason);
  redirect(`/clients/${input.clientCompanyId}/contacts?removed=${input.id}`);
});

export const restoreContactAction = formAction(contactIdInput, async (viewer, input) => {
  const restored = await restoreContact(viewer, input);
  if (!restored.ok) return refusal(restored.reason);
  redirect(`/clients/${input.clientCompanyId}/contacts`);
});

const INVITE_MESSAGES = {
  NOT_FOUND: "Only owners and consultants invite to the portal.",
  NO_EMAIL: "Add an e-mail address first.",
  NOT_INVITABLE: "Only a CEO or a head of department gets a login.",
  ALREADY_MEMBER: "This e-mail address already belongs to somebody of the firm or its clients.",
  INVITED_OTHERWISE:
    "This page has sent an invitation before: to another address, for another position, or one that was taken back since. What stands now is shown here; reload the page to send a new one.",
} as const;

export const inviteAction = formAction(invitePortalUserForm, async (viewer, input) => {
  const invited = await invitePortalUser(viewer, input);
  if (!invited.ok) return refused(INVITE_MESSAGES[invited.reason]);
  refresh();
  return saved("Invited. Without a mail server, the owner finds the link in the outbox.");
});

export const removeAccessAction = formAction(membershipForm, async (viewer, input) => {
  const removed = await removePortalAccess(viewer, input);
  if (!removed.ok) return refused("There is no access to take away any more: reload the page.");
  refresh();
  return saved("They no longer have portal access.");
});

/** Beside the field it is about; a form without that field, such as the removal, says it above its button. */
function refusal(reason: ContactRefusal) {
  const message = MESSAGES[reason];
  if (reason === "NO_SUCH_DEPARTMENT") return refused(message, { departmentId: [message] });
  if (reason === "EMAIL_TAKEN") return refused(message, { email: [message] });
  if (reason === "PORTAL_LOGIN") return refused(message, { position: [message] });
  return refused(message);
}
