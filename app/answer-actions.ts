"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { reportHandoffs, type ReportRefusal } from "@/lib/handoffs/report-mutations";
import { reportHandoffsInput } from "@/lib/handoffs/schema";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { giveAnswersInput, submitAnswersInput } from "@/lib/rounds/schema";

// The questionnaire is one, whether a consultant opens it beside the round or a respondent in the portal.

const MESSAGES: Record<ReportRefusal | "NOTHING_ANSWERED", string> = {
  NOT_FOUND: "This questionnaire is not yours to answer, or it was taken back.",
  ROUND_CLOSED: "This round has been closed meanwhile; its answers can no longer change.",
  SUBMITTED: "You have finished this questionnaire; its answers can no longer change.",
  NOT_YOURS_TO_SAY: "The departments have changed since you opened this page. Reload it, then say it again.",
  NOTHING_ANSWERED: "Answer at least one statement before you finish.",
};

/** `values` of a saved state are the answers' versions by statement; the next save of each names it. */
export const giveAnswersAction = formAction(giveAnswersInput, async (viewer, input) => {
  const given = await giveAnswers(viewer, input);
  if (!given.ok) return refused(MESSAGES[given.reason]);
  return acknowledged(given.value);
});

/** The same for the handoffs: versions by `handoffKey`. */
export const reportHandoffsAction = formAction(reportHandoffsInput, async (viewer, input) => {
  const reported = await reportHandoffs(viewer, input);
  if (!reported.ok) return refused(MESSAGES[reported.reason]);
  return acknowledged(reported.value);
});

export const submitAnswersAction = formAction(submitAnswersInput, async (viewer, input) => {
  const submitted = await submitAnswers(viewer, input);
  if (!submitted.ok) return refused(MESSAGES[submitted.reason]);
  refresh();
  return saved("Finished. Thank you.");
});

type Written = { versions: Readonly<Record<string, number | undefined>>; conflicts: readonly string[] };

function acknowledged({ versions, conflicts }: Written) {
  if (conflicts.length > 0) {
    const elsewhere = "Answered otherwise in another window; that answer was kept.";
    return refused(elsewhere, Object.fromEntries(conflicts.map((name) => [name, [elsewhere]])));
  }
  const values = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [name, String(version)]),
  );
  return { ...saved("Saved."), values };
}
