"use server";

import { refresh } from "next/cache";
import { formAction, formActionWithProof, refused, saved, UNPROVEN } from "@/lib/form-action";
import { reinviteMember } from "@/lib/members/invite-mutations";
import {
  assignMember,
  changeRole,
  disableMember,
  enableMember,
  resetSecondFactor,
  unassignMember,
} from "@/lib/members/mutations";
import { assignmentForm, memberRoleForm, membershipForm } from "@/lib/members/schema";
import type { Result } from "@/lib/result";

const MESSAGES = {
  NOT_FOUND: "There is nothing to change here any more: reload the page.",
  SELF: "Another owner does that for you, so that the firm always keeps one.",
  STALE: "Somebody else changed this member since you opened the page: reload it to see how.",
  ELSEWHERE:
    "They work in another firm too: they replace their second factor themselves, with a recovery code.",
  UNPROVEN,
  ALREADY_MEMBER: "This person has another place in the firm by now.",
} as const;

export const saveRole = formAction(memberRoleForm, async (viewer, input) =>
  answer(await changeRole(viewer, input), "Saved. It holds from their next click."),
);

export const disable = formAction(membershipForm, async (viewer, input) =>
  answer(await disableMember(viewer, input), "Disabled and signed out."),
);

export const enable = formAction(membershipForm, async (viewer, input) =>
  answer(await enableMember(viewer, input), "Enabled."),
);

export const resetFactor = formActionWithProof(membershipForm, async (viewer, input) =>
  answer(
    await resetSecondFactor(viewer, input),
    "Reset. They are signed out, and set up another at sign-in.",
  ),
);

export const assign = formAction(assignmentForm, async (viewer, input) =>
  answer(await assignMember(viewer, input), "Assigned."),
);

export const unassign = formAction(assignmentForm, async (viewer, input) =>
  answer(await unassignMember(viewer, input), "No longer assigned."),
);

export const inviteAgain = formAction(membershipForm, async (viewer, input) => {
  const invited = await reinviteMember(viewer, input);
  return answer(invited, "A new link is on its way; the earlier one no longer works.");
});

function answer(result: Result<unknown, keyof typeof MESSAGES>, done: string) {
  if (!result.ok) return refused(MESSAGES[result.reason]);
  refresh();
  return saved(done);
}
