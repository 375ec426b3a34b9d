import { all, always, any, atLeast, is, not, rule } from "../../condition";
import type { StageRule } from "../../rule-set";
import { LINES } from "./lines";
import { implied, inferred, practice, stated } from "./sources";

const STRUCTURAL = is("verdict.scope", "structural");

export const STAGE_RULES: ReadonlyArray<StageRule> = [
  {
    id: "stage-breakdown",
    title: "Breakdown",
    stage: "breakdown",
    when: all(STRUCTURAL, rule("breaking-down")),
    sentence:
      "Departments may each do well, and still several signs show at once that the company as a whole no longer works together.",
    source: stated.coo,
  },
  {
    id: "stage-strain",
    title: "Strain",
    stage: "strain",
    when: STRUCTURAL,
    sentence:
      "The company still works, and begins to rub where departments meet. This is the cheapest moment to act.",
    source: implied.coo,
  },
  {
    id: "stage-functional",
    title: "Functional ownership",
    stage: "functional",
    when: is("verdict.scope", "functional"),
    sentence: "Daily work runs; what is missing is somebody who builds a function further.",
    source: stated.layers,
  },
  {
    id: "stage-execution",
    title: "Execution",
    stage: "execution",
    when: is("verdict.scope", "execution"),
    sentence: "The company is still learning to do known work the same way every time.",
    source: stated.layers,
  },
  {
    id: "stage-integrated",
    title: "Integrated",
    stage: "integrated",
    when: all(rule("layers-hold"), atLeast("infrastructure", LINES.infrastructureInUse)),
    sentence: "Every layer holds, and the operating system that keeps it so is in use.",
    source: implied.layers,
  },
  {
    id: "stage-execution-unproven",
    title: "Execution, not solid yet",
    stage: "execution",
    when: not(atLeast("execution", LINES.holds)),
    sentence: "Nothing is badly wrong, but daily work is not steady enough yet to build on.",
    source: inferred,
  },
  {
    id: "stage-functional-unproven",
    title: "Functional ownership, not solid yet",
    stage: "functional",
    when: any(
      not(atLeast("ownership", LINES.holds)),
      not(atLeast("integrationIndex", LINES.holds)),
      not(atLeast("infrastructure", LINES.infrastructureInUse)),
    ),
    sentence:
      "Daily work runs and no role is missing, but what keeps it running is not built yet: ownership, procedures, meeting rhythms or what lies between the teams.",
    source: inferred,
  },
  {
    id: "stage-unknown",
    title: "Not placed yet",
    stage: "execution",
    when: always,
    sentence:
      "Too little is known to place the company; it stands on the first step only until more people have answered.",
    source: practice,
  },
];
