import { refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import type { ReportRefusal } from "@/lib/handoffs/report-mutations";
import type { GiveAnswersRefusal } from "@/lib/rounds/answer-mutations";
import type { Result } from "@/lib/result";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ANSWER_WORDS } from "./answer-words";

// What a respondent is told after a save, signed in or by their link, in the language of their page.

type Refusal = ReportRefusal | GiveAnswersRefusal | "NOTHING_ANSWERED";
type Written = { versions: Readonly<Record<string, number | undefined>>; conflicts: readonly string[] };

/** `values` of a saved state are the versions by what was asked; the next save of each names it. */
export function acknowledged(written: Result<Written, Refusal>, language: Locale): FormState {
  const words = ANSWER_WORDS[language];
  if (!written.ok) return refused(words[written.reason]);
  const { versions, conflicts } = written.value;
  if (conflicts.length > 0) {
    const { elsewhere } = words;
    return refused(elsewhere, Object.fromEntries(conflicts.map((name) => [name, [elsewhere]])));
  }
  const values = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [name, String(version)]),
  );
  return { ...saved(words.saved), values };
}

export function finished(submitted: Result<undefined, Refusal>, language: Locale): FormState {
  const words = ANSWER_WORDS[language];
  return submitted.ok ? saved(words.finished) : refused(words[submitted.reason]);
}
