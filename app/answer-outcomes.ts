import { refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import type { ReportRefusal } from "@/lib/handoffs/report-mutations";
import type { GiveAnswersRefusal } from "@/lib/rounds/answer-mutations";
import type { Result } from "@/lib/result";

// What a respondent is told after a save, signed in or by their link.

const MESSAGES: Record<ReportRefusal | GiveAnswersRefusal | "NOTHING_ANSWERED", string> = {
  NOT_FOUND: "This questionnaire is not yours to answer, or it was taken back.",
  ROUND_CLOSED: "This round has been closed meanwhile; its answers can no longer change.",
  NOT_OPEN_YET: "This questionnaire does not take answers yet: its first day is still to come.",
  SUBMITTED: "You have finished this questionnaire; its answers can no longer change.",
  NOT_YOURS_TO_SAY: "The departments have changed since you opened this page. Reload it, then say it again.",
  NOT_ASKED: "This questionnaire does not ask that statement. Reload the page.",
  NOTHING_ANSWERED: "Answer at least one statement before you finish.",
};

type Written = { versions: Readonly<Record<string, number | undefined>>; conflicts: readonly string[] };

/** `values` of a saved state are the versions by what was asked; the next save of each names it. */
export function acknowledged(written: Result<Written, keyof typeof MESSAGES>): FormState {
  if (!written.ok) return refused(MESSAGES[written.reason]);
  const { versions, conflicts } = written.value;
  if (conflicts.length > 0) {
    const elsewhere = "Answered otherwise in another window; that answer was kept.";
    return refused(elsewhere, Object.fromEntries(conflicts.map((name) => [name, [elsewhere]])));
  }
  const values = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [name, String(version)]),
  );
  return { ...saved("Saved."), values };
}

export function finished(submitted: Result<undefined, keyof typeof MESSAGES>): FormState {
  return submitted.ok ? saved("Finished. Thank you.") : refused(MESSAGES[submitted.reason]);
}
