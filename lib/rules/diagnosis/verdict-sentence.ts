import type { Confidence } from "./confidence";
import type { Diagnosis } from "./diagnosis";
import { LINES } from "./rule-sets/throughline-v1/lines";
import { roleInSentence } from "./words";

type Judged = Pick<Diagnosis, "stage" | "scope" | "role" | "conclusive" | "bindingDepartment"> &
  // Heads are told how sure it is, not what of.
  Partial<Pick<Diagnosis, "coverage"> & { confidence: Pick<Confidence, "level"> & Partial<Confidence> }>;

/** Under this share of the statements a verdict is said with how little it rests on; where confidence calls it low too. */
const THIN = LINES.lowCoverage / 100;

/**
 * The verdict in one breath, for somebody who has never seen the program: what is wrong, and what it calls for. With low
 * confidence the doubt comes first: who reads no further has read it.
 */
export function verdictSentence(diagnosis: Judged, companyName: string): string {
  if (!diagnosis.conclusive) {
    return `Too little has been answered to say what ${companyName} needs; more people should answer before anything is decided.`;
  }
  const problem = problemOf(diagnosis, companyName);
  const doubt = doubtOf(diagnosis);
  if (doubt === null) return `${problem} ${adviceOf(diagnosis)}`;
  const after = problem.startsWith(companyName) ? problem : lowerFirst(problem);
  return `${doubt} – ${after} ${tentativeAdviceOf(diagnosis)}`;
}

function doubtOf({ confidence, coverage = 1 }: Judged): string | null {
  if (confidence?.level !== "low") return null;
  if (coverage < THIN) return `On ${Math.round(coverage * 100)} % of the answers – too thin to decide on`;
  const reason = confidence.reasons?.[0]?.replace(/\.$/, "");
  return reason ? `With low confidence – ${lowerFirst(reason)}` : "With low confidence";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function problemOf({ stage, scope, bindingDepartment }: Judged, companyName: string): string {
  switch (scope) {
    case "structural":
      return stage === "breakdown"
        ? `The departments of ${companyName} no longer add up to one company: the trouble lies between them, and mending any one of them would not end it.`
        : `The departments of ${companyName} begin to rub where they meet: what holds the company back lies between them, and mending any one of them would not end it.`;
    case "functional":
      return `The work at ${companyName} runs, but ${bindingDepartment ?? "one of its functions"} has nobody who builds how it is done.`;
    case "execution":
      return `${companyName} knows what has to be done, and does not yet do it the same way every day.`;
    case "none":
      return stage === "integrated"
        ? `${companyName} holds together: daily work, its functions and what lies between them are sound, and the way it is run is written down and used.`
        : `Nothing at ${companyName} is weak enough to call for another operations role, though not everything that keeps it running is built yet.`;
  }
}

function adviceOf({ scope, role }: Judged): string {
  if (role !== "none") return `It calls for ${roleInSentence(role)}.`;
  return scope === "none"
    ? "No new operations role is needed."
    : "Somebody already holds the role this calls for, so change what the role may decide before hiring anyone else.";
}

function tentativeAdviceOf({ scope, role }: Judged): string {
  if (role !== "none") return `It would call for ${roleInSentence(role)}.`;
  return scope === "none"
    ? "No new operations role would be needed."
    : "Somebody already holds the role this would call for; ask more people before changing what the role may decide.";
}
