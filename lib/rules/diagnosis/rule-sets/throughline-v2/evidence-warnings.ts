import type { WarningRule } from "../../rule-set";
import { revise } from "../revise";
import { EVIDENCE_WARNINGS as EARLIER } from "../throughline-v1/evidence-warnings";

export const EVIDENCE_WARNINGS: ReadonlyArray<WarningRule> = revise(EARLIER, {
  perception_gap: {
    sentence:
      "Subjects on which the views of the same company lie more than two of five levels apart: {perceptionGaps} of 7. Talk about that before anything is decided on it.",
  },
  single_respondent: {
    title: "The view of one person at most",
  },
});
