import { any, atLeast, atMost, not } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { LINES } from "./lines";
import { inferred, practice } from "./sources";

/** About how much the answers can carry. */
export const EVIDENCE_WARNINGS: ReadonlyArray<WarningRule> = [
  {
    id: "perception_gap",
    title: "The CEO, the heads and the consultant see different companies",
    severity: "warning",
    when: atLeast("perceptionGaps", 1),
    sentence:
      "On at least one subject ({perceptionGaps} in all) views lie more than two of five levels apart. Talk about that before anything is decided on it.",
    source: practice,
  },
  {
    id: "low_coverage",
    title: "Many statements were left open",
    severity: "warning",
    when: any(not(atLeast("coverage", LINES.lowCoverage)), atLeast("unscoredDimensions", 1)),
    sentence: "{coverage} % of the statements were answered[; {unanswered}].",
    source: practice,
  },
  {
    id: "single_respondent",
    title: "One person's view at most",
    severity: "warning",
    when: atMost("answeringRespondents", 1),
    sentence:
      "No more than one person has answered. Ask at least one more, a head of a department if there is one, before acting on this.",
    source: inferred,
  },
];
