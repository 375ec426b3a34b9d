"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { isStaff, languageOf } from "@/lib/auth/policy";
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
import { WORDS } from "./sop-actions.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

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

const MESSAGES_IN: Readonly<Record<Locale, Record<Reason, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Diesen Schritt dürfen Sie nicht tun.",
    NOT_FOUND: "Diesen Ablauf gibt es nicht mehr, oder Sie dürfen ihn nicht sehen.",
    STALE:
      "Jemand hat diese Fassung inzwischen geändert. Laden Sie neu, um zu sehen, wie sie jetzt lautet; Sie haben nichts geändert.",
    NOT_FROM_HERE: "Dieser Schritt folgt nicht aus dem Stand der Fassung. Laden Sie neu, um ihn zu sehen.",
    BLANK: "Es gibt noch nichts zu lesen: Schreiben Sie zuerst den Text.",
    NOTE_MISSING: "Sagen Sie, was sich gegenüber der vorigen Fassung geändert hat, und warum.",
    OWN_TEXT: "Sie haben an dieser Fassung geschrieben, deshalb genehmigt sie jemand anders.",
    NOT_IN_USE: "Diese Fassung ist nicht mehr die gültige. Laden Sie neu, um die gültige zu lesen.",
    NOT_ASKED: "Sie gehören nicht zu denen, für die dieser Ablauf gilt.",
  },
};

/** Answered, a version is the consultants' again: in the portal its page is gone until it is in use. */
const READ_IN_PORTAL = "/portal/sops";

function answered(result: Result<unknown, Reason>, message: string, locale: Locale = "en") {
  if (!result.ok)
    return refused(
      MESSAGES_IN[locale][result.reason],
      result.reason === "NOTE_MISSING" ? { changeNote: [MESSAGES_IN[locale].NOTE_MISSING] } : undefined,
    );
  refresh();
  return saved(message);
}

export const submitSopAction = formAction(submitSopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await submitSop(viewer, input), words.submittedForReview, locale);
});

export const approveSopAction = formAction(sopVersionInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const approved = await approveSop(viewer, input);
  if (approved.ok && !isStaff(viewer)) redirect(READ_IN_PORTAL);
  return answered(approved, words.approved, locale);
});

export const sendBackSopAction = formAction(sendBackSopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const sentBack = await sendBackSop(viewer, input);
  if (sentBack.ok && !isStaff(viewer)) redirect(READ_IN_PORTAL);
  return answered(sentBack, words.backToDraft, locale);
});

export const putSopIntoUseAction = formAction(sopVersionInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await putSopIntoUse(viewer, input), words.inUse, locale);
});

export const startSopVersionAction = formAction(sopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await startSopVersion(viewer, input), words.aNewVersionIs, locale);
});

export const withdrawSopAction = formAction(sopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await withdrawSop(viewer, input), words.withdrawn, locale);
});

export const signOffSopAction = formAction(signOffSopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await signOffSop(viewer, input), words.signedOff, locale);
});

export const confirmSopReviewAction = formAction(reviewSopInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  return answered(await confirmSopReview(viewer, input), words.reviewed, locale);
});
