import type { Confidence } from "./confidence";
import type { Diagnosis } from "./diagnosis";
import { LINES } from "./rule-sets/throughline-v1/lines";
import { roleInSentence } from "./words";
import { WORDS } from "./verdict-sentence.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type Judged = Pick<Diagnosis, "stage" | "scope" | "role" | "conclusive" | "bindingDepartment"> &
  // Heads are told how sure it is, not what of.
  Partial<Pick<Diagnosis, "coverage"> & { confidence: Pick<Confidence, "level"> & Partial<Confidence> }>;

/** Under this share of the statements a verdict is said with how little it rests on; where confidence calls it low too. */
const THIN = LINES.lowCoverage / 100;

/**
 * The verdict in one breath, for somebody who has never seen the program: what is wrong, and what it calls for. With low
 * confidence the doubt comes first: who reads no further has read it.
 */
export function verdictSentence(diagnosis: Judged, companyName: string, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (!diagnosis.conclusive) {
    return words.tooLittleHasBeen(companyName);
  }
  const problem = problemOf(diagnosis, companyName, locale);
  const doubt = doubtOf(diagnosis, locale);
  if (doubt === null) return `${problem} ${adviceOf(diagnosis, locale)}`;
  const after = problem.startsWith(companyName) ? problem : lowerFirst(problem);
  return `${doubt} – ${after} ${tentativeAdviceOf(diagnosis, locale)}`;
}

function doubtOf({ confidence, coverage = 1 }: Judged, locale: Locale = "en"): string | null {
  const words = WORDS[locale];
  if (confidence?.level !== "low") return null;
  if (coverage < THIN) return words.onOfTheAnswers(Math.round(coverage * 100));
  const reason = confidence.reasons?.[0]?.replace(/\.$/, "");
  return reason ? words.withLowConfidence2(lowerFirst(reason)) : words.withLowConfidence;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function problemOf(
  { stage, scope, bindingDepartment }: Judged,
  companyName: string,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  switch (scope) {
    case "structural":
      return stage === "breakdown"
        ? words.theDepartmentsOfNo(companyName)
        : words.theDepartmentsOfBegin(companyName);
    case "functional":
      return words.theWorkAtRuns(companyName, bindingDepartment ?? words.oneOfItsFunctions);
    case "execution":
      return words.knowsWhatHasTo(companyName);
    case "none":
      return stage === "integrated"
        ? words.holdsTogetherDailyWork(companyName)
        : words.nothingAtIsWeak(companyName);
  }
}

function adviceOf({ scope, role }: Judged, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (role !== "none") return words.itCallsFor(roleInSentence(role, locale));
  return scope === "none" ? words.noNewOperationsRole : words.somebodyAlreadyHoldsThe;
}

function tentativeAdviceOf({ scope, role }: Judged, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (role !== "none") return words.itWouldCallFor(roleInSentence(role, locale));
  return scope === "none" ? words.noNewOperationsRole2 : words.somebodyAlreadyHoldsThe2;
}
