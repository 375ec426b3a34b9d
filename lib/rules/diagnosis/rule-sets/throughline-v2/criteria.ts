import { INTEGRATION_DIMENSIONS } from "../../../questionnaire/dimensions";
import { all, any, atLeast, atMost, countAtLeast, known, not, rule } from "../../condition";
import type { Criterion } from "../../rule-set";
import { revise } from "../revise";
import { CRITERIA as EARLIER } from "../throughline-v1/criteria";
import { stated } from "../throughline-v1/sources";
import { SYMPTOM_IDS } from "../throughline-v1/symptoms";
import { CRITERIA_WORDS } from "./criteria-words";
import { LINES } from "./lines";

/**
 * A company with several departments in which every decision ends with the CEO does not cohere, whatever else scores well:
 * the CEO is what holds it together. Version 1 lost that in the mean of four subjects.
 */
const RUNS_THROUGH_CEO: Criterion = {
  id: "runs-through-ceo",
  title: "The company runs through its CEO",
  opposite: "The company does not hang on its CEO alone",
  when: any(atMost("founder", LINES.runsThroughCeo), atMost("authority", LINES.runsThroughCeo)),
  sentence:
    "What concerns several departments still ends with the CEO[; running without the CEO scores {founder} of 100][; somebody else being able to decide scores {authority}].",
  otherwise: "The company can decide, and run for a while, without its CEO.",
  askedWhen: rule("exposed"),
  source: stated.choice,
};

const incoherent = any(
  atMost("integrationIndex", LINES.incoherence),
  countAtLeast(LINES.symptomsOfStrain, ...SYMPTOM_IDS.map(rule)),
  rule("runs-through-ceo"),
);

/** Version 1 compared over the whole company only, where one department's missing owner disappears in the mean. */
const ownershipBinds = any(
  not(rule("execution-deficit")),
  atLeast("executionAhead", LINES.ownershipBindsBy),
  all(
    not(atMost("execution", LINES.executionDeficit)),
    known("bindingDepartmentExecutionAhead"),
    atLeast("bindingDepartmentExecutionAhead", LINES.ownershipBindsBy),
  ),
);

/** One failed part does not disappear in the mean of four; a part that nobody rated is not held against the company. */
const layersHold = all(
  atLeast("execution", LINES.holds),
  atLeast("ownership", LINES.holds),
  atLeast("integrationIndex", LINES.holds),
  ...INTEGRATION_DIMENSIONS.map((part) => not(all(known(part), atMost(part, LINES.partDoesNotHold)))),
);

export const CRITERIA: ReadonlyArray<Criterion> = [
  ...revise(revise(EARLIER, CRITERIA_WORDS), {
    incoherent: { when: incoherent },
    "ownership-binds": { when: ownershipBinds },
    "layers-hold": { when: layersHold },
  }),
  RUNS_THROUGH_CEO,
];
