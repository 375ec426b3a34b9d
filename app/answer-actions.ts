"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { type AnswerRefusal, giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { giveAnswersInput, submitAnswersInput } from "@/lib/rounds/schema";

// The questionnaire is one, whether a consultant opens it beside the round or a respondent in the portal.

const MESSAGES: Record<AnswerRefusal | "NOTHING_ANSWERED", string> = {
  NOT_FOUND: "This questionnaire is not yours to answer, or it was taken back.",
  ROUND_CLOSED: "This round has been closed meanwhile; its answers can no longer change.",
  SUBMITTED: "You have finished this questionnaire; its answers can no longer change.",
  NOTHING_ANSWERED: "Answer at least one statement before you finish.",
};

/** `values` of a saved state are the answers' versions by statement; the next save of each names it. */
export const giveAnswersAction = formAction(giveAnswersInput, async (viewer, input) => {
  const given = await giveAnswers(viewer, input);
  if (!given.ok) return refused(MESSAGES[given.reason]);
  const { versions, conflicts } = given.value;
  if (conflicts.length > 0) {
    const elsewhere = "Answered otherwise in another window; that answer was kept.";
    return refused(elsewhere, Object.fromEntries(conflicts.map((itemId) => [itemId, [elsewhere]])));
  }
  const values = Object.fromEntries(
    Object.entries(versions).map(([itemId, version]) => [itemId, String(version)]),
  );
  return { ...saved("Saved."), values };
});

export const submitAnswersAction = formAction(submitAnswersInput, async (viewer, input) => {
  const submitted = await submitAnswers(viewer, input);
  if (!submitted.ok) return refused(MESSAGES[submitted.reason]);
  refresh();
  return saved("Finished. Thank you.");
});
