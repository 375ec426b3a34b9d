"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type InviteHeadRefusal,
  inviteHead,
  inviteHeadAgain,
  removeHead,
} from "@/lib/members/people-mutations";
import { inviteHeadForm, invitePortalUserForm, membershipForm } from "@/lib/members/schema";

const MESSAGES: Record<InviteHeadRefusal, string> = {
  NOT_FOUND: "The CEO of the company invites its heads. Reload the page: this person may have gone.",
  NO_SUCH_DEPARTMENT: "This department is no longer there: choose another.",
  EMAIL_TAKEN: "Your consultants know this address as somebody’s who heads no department. Ask them.",
  ALREADY_MEMBER: "They sign in already: look at the list of your people.",
  INVITED_OTHERWISE:
    "This page has sent an invitation before, and it no longer stands. Reload the page to send a new one.",
  TOO_OFTEN: "Many invitations went out within the hour. Wait a while, then go on.",
  TOO_MANY: "That is more people than the portal takes for one company. Ask your consultants.",
};
const BESIDE: Partial<Record<InviteHeadRefusal, string>> = {
  NO_SUCH_DEPARTMENT: "departmentId",
  EMAIL_TAKEN: "email",
  ALREADY_MEMBER: "email",
};

export const inviteHeadAction = formAction(inviteHeadForm, async (viewer, input) => {
  const invited = await inviteHead(viewer, input);
  if (!invited.ok) return refusal(invited.reason);
  refresh();
  return saved(`${input.name} gets an invitation by e-mail. Your consultants see it too.`);
});

export const inviteHeadAgainAction = formAction(invitePortalUserForm, async (viewer, input) => {
  const invited = await inviteHeadAgain(viewer, input);
  if (!invited.ok) return refusal(invited.reason);
  refresh();
  return saved("A new invitation is on its way; the link before no longer works.");
});

export const removeHeadAction = formAction(membershipForm, async (viewer, input) => {
  const removed = await removeHead(viewer, input);
  if (!removed.ok) return refused("There is no access to take away any more: reload the page.");
  refresh();
  return saved("They no longer have access.");
});

function refusal(reason: InviteHeadRefusal) {
  const field = BESIDE[reason];
  return refused(MESSAGES[reason], field ? { [field]: [MESSAGES[reason]] } : undefined);
}
