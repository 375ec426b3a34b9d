import { atLeast, atMost } from "../../condition";
import type { Signal } from "../../rule-set";
import { LINES } from "./lines";
import { implied, practice, stated } from "./sources";
import { STRAINED, STRUCTURAL } from "./structural-signals";
import { SYMPTOMS } from "./symptoms";

const FUNCTIONAL: ReadonlyArray<Signal> = [
  {
    id: "ownership_low",
    title: "Processes lack owners",
    when: atMost("ownership", LINES.ownershipDeficit),
    sentence: "Across the company, processes that have an owner who builds them score {ownership} of 100.",
    supports: "functional",
    weight: 35,
    symptom: false,
    source: stated.director,
  },
  {
    id: "lane_without_owner",
    title: "One department has no builder",
    when: atMost("weakestDepartmentOwnership", LINES.laneDeficit),
    sentence:
      "{bindingDepartment} scores {weakestDepartmentOwnership} of 100 on owning and improving its own processes.",
    supports: "functional",
    weight: 40,
    symptom: false,
    source: stated.director,
  },
  {
    id: "bottlenecks_stay",
    title: "Bottlenecks are known and stay",
    when: atMost(["O2", "O4"], LINES.symptom),
    sentence:
      "Processes are run but not improved[; improving them is rated {O2} of 5][; removing known bottlenecks {O4} of 5].",
    supports: "functional",
    weight: 25,
    symptom: false,
    source: stated.director,
  },
];

const EXECUTION: ReadonlyArray<Signal> = [
  {
    id: "execution_low",
    title: "Daily work varies",
    when: atMost("execution", LINES.executionDeficit),
    sentence: "Doing known work to standard scores {execution} of 100.",
    supports: "execution",
    weight: 50,
    symptom: false,
    source: stated.layers,
  },
  {
    id: "department_execution_low",
    title: "One department does not deliver steadily",
    when: atMost("weakestDepartmentExecution", LINES.laneDeficit),
    sentence: "The department with the weakest daily work scores {weakestDepartmentExecution} of 100.",
    supports: "execution",
    weight: 25,
    symptom: false,
    source: practice,
  },
  {
    id: "rework_and_delay",
    title: "Work is redone and promises slip",
    when: atMost(["E1", "E5"], LINES.symptom),
    sentence:
      "Customers and colleagues feel it[; work done right the first time is rated {E1} of 5][; promises to customers kept on time {E5} of 5].",
    supports: "execution",
    weight: 25,
    symptom: false,
    source: stated.layers,
  },
];

/** What speaks for leaving the roles as they are. */
const NOTHING_MISSING: ReadonlyArray<Signal> = (
  [
    [
      "execution_holds",
      "Daily work holds",
      "execution",
      20,
      "Known work is done to standard: {execution} of 100.",
    ],
    [
      "ownership_holds",
      "Functions are owned",
      "ownership",
      20,
      "Each function has someone who builds it: {ownership} of 100.",
    ],
    [
      "integration_holds",
      "The whole holds",
      "integrationIndex",
      40,
      "Departments work as one company: {integrationIndex} of 100.",
    ],
    [
      "infrastructure_holds",
      "The operating system is in use",
      "infrastructure",
      20,
      "Procedures, meetings and accountability are in use: {infrastructure} of 100.",
    ],
  ] as const
).map(([id, title, quantity, weight, sentence]) => ({
  id,
  title,
  when: atLeast(quantity, LINES.holds),
  sentence,
  supports: "none",
  weight,
  symptom: false,
  source: implied.layers,
}));

/** Weights add up to 100 within a scope, so that the evidence for each is a percentage. */
export const SIGNALS: ReadonlyArray<Signal> = [
  ...SYMPTOMS,
  ...STRUCTURAL,
  ...STRAINED,
  ...FUNCTIONAL,
  ...EXECUTION,
  ...NOTHING_MISSING,
];
