import type { CandidateReadiness } from "./candidate";
import type { Level } from "./candidate-criteria";

export const LEVEL_TITLES: Record<Level, string> = { shown: "Shown", partly: "Partly", missing: "Missing" };

export const READINESS_TITLES: Record<CandidateReadiness, string> = {
  ready: "Ready for the seat",
  role_first: "The person is ready, the role is not",
  not_known: "Not known yet",
  gap_to_close: "A gap to close first",
};

/** What it means for the company, to its CEO. */
export function candidateSentence(readiness: CandidateReadiness, name: string): string {
  switch (readiness) {
    case "ready":
      return `${name} has shown, with dated examples, what the COO’s seat asks for, and the role has the authority, the mandate and the scope. Nothing here speaks against it.`;
    case "role_first":
      return `${name} has shown what the seat asks for. Before the title is given, the role needs its authority, its mandate and its scope in writing; otherwise the old job goes on under a new name.`;
    case "not_known":
      return `It is not known yet whether ${name} can do this job. That is not a no: the questions below can be answered within weeks.`;
    case "gap_to_close":
      return `${name} is not there yet. What is missing can be built first; a title given now would leave the company without a COO and without a good director.`;
  }
}
