"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { isStaff } from "@/lib/auth/policy";
import { formAction, refused, saved } from "@/lib/form-action";
import { startSopVersion } from "@/lib/sops/draft-mutations";
import {
  type ApproveSopRefusal,
  type SubmitSopRefusal,
  approveSop,
  putSopIntoUse,
  sendBackSop,
  submitSop,
  withdrawSop,
} from "@/lib/sops/life-mutations";
import {
  reviewSopInput,
  sendBackSopInput,
  signOffSopInput,
  sopInput,
  sopVersionInput,
  submitSopInput,
} from "@/lib/sops/schema";
import {
  type ReviewSopRefusal,
  type SignOffSopRefusal,
  confirmSopReview,
  signOffSop,
} from "@/lib/sops/sign-off-mutations";
import type { Result } from "@/lib/result";

// The steps of an SOP's life, from the consultants' side and from the portal.

type Reason = SubmitSopRefusal | ApproveSopRefusal | SignOffSopRefusal | ReviewSopRefusal;

const MESSAGES: Record<Reason, string> = {
  FORBIDDEN: "This step is not yours to take.",
  NOT_FOUND: "This SOP no longer exists, or is not yours to see.",
  STALE:
    "Somebody changed this version meanwhile. Reload to see what it says now; nothing was changed by you.",
  NOT_FROM_HERE: "This step does not follow from where the version stands. Reload to see it.",
  BLANK: "There is nothing to read yet: write the text first.",
  NOTE_MISSING: "Say what changed against the version before, and why.",
  OWN_TEXT: "You wrote some of this version, so somebody else approves it.",
  NOT_IN_USE: "This version is not the one in use any more. Reload to read the one that is.",
  NOT_ASKED: "You are not among those who must follow this SOP.",
};

/** Answered, a version is the consultants' again: in the portal its page is gone until it is in use. */
const READ_IN_PORTAL = "/portal/sops";

function answered(result: Result<unknown, Reason>, message: string) {
  if (!result.ok)
    return refused(
      MESSAGES[result.reason],
      result.reason === "NOTE_MISSING" ? { changeNote: [MESSAGES.NOTE_MISSING] } : undefined,
    );
  refresh();
  return saved(message);
}

export const submitSopAction = formAction(submitSopInput, async (viewer, input) =>
  answered(await submitSop(viewer, input), "Submitted for review."),
);

export const approveSopAction = formAction(sopVersionInput, async (viewer, input) => {
  const approved = await approveSop(viewer, input);
  if (approved.ok && !isStaff(viewer)) redirect(READ_IN_PORTAL);
  return answered(approved, "Approved.");
});

export const sendBackSopAction = formAction(sendBackSopInput, async (viewer, input) => {
  const sentBack = await sendBackSop(viewer, input);
  if (sentBack.ok && !isStaff(viewer)) redirect(READ_IN_PORTAL);
  return answered(sentBack, "Back to draft.");
});

export const putSopIntoUseAction = formAction(sopVersionInput, async (viewer, input) =>
  answered(await putSopIntoUse(viewer, input), "In use."),
);

export const startSopVersionAction = formAction(sopInput, async (viewer, input) =>
  answered(await startSopVersion(viewer, input), "A new version is drafted."),
);

export const withdrawSopAction = formAction(sopInput, async (viewer, input) =>
  answered(await withdrawSop(viewer, input), "Withdrawn."),
);

export const signOffSopAction = formAction(signOffSopInput, async (viewer, input) =>
  answered(await signOffSop(viewer, input), "Signed off."),
);

export const confirmSopReviewAction = formAction(reviewSopInput, async (viewer, input) =>
  answered(await confirmSopReview(viewer, input), "Reviewed."),
);
