import { all, any, atLeast, atMost, countAtLeast, is, known, not, rule } from "../../condition";
import type { Criterion } from "../../rule-set";
import { LINES } from "./lines";
import { SYMPTOM_IDS } from "./symptoms";
import { implied, practice, stated } from "./sources";

/** What the verdicts are built from. */
export const CRITERIA: ReadonlyArray<Criterion> = [
  {
    id: "exposed",
    title: "There is a whole to hold together",
    when: atLeast("exposedDepartments", LINES.exposedDepartments),
    sentence:
      "{exposedDepartments} departments have a team and targets of their own, so they can pull apart while each does well.",
    otherwise:
      "Fewer than three departments have a team and targets of their own ({exposedDepartments}), so there is little to hold together yet.",
    source: stated.reporting,
  },
  {
    id: "incoherent",
    title: "The departments do not work as one company",
    when: any(
      atMost("integrationIndex", LINES.incoherence),
      countAtLeast(LINES.symptomsOfStrain, ...SYMPTOM_IDS.map(rule)),
    ),
    sentence:
      "What lies between the departments is not working[: how they fit together, hang on the founder, decide and grow scores {integrationIndex} of 100].",
    otherwise:
      "The departments work as one company: how they fit together, hang on the founder, decide and grow scores {integrationIndex} of 100.",
    source: stated.coo,
  },
  {
    id: "execution-deficit",
    title: "Known work is not done consistently",
    when: any(
      atMost("execution", LINES.executionDeficit),
      all(known("weakestDepartmentExecution"), atMost("weakestDepartmentExecution", LINES.laneDeficit)),
    ),
    sentence:
      "Work that everybody knows how to do is not done the same way every time[: daily execution scores {execution} of 100][, in the weakest department {weakestDepartmentExecution}].",
    otherwise: "Daily work gets done to standard: execution scores {execution} of 100.",
    source: stated.layers,
  },
  {
    id: "ownership-deficit",
    title: "A function has no one who builds it",
    when: any(
      atMost("ownership", LINES.ownershipDeficit),
      all(known("weakestDepartmentOwnership"), atMost("weakestDepartmentOwnership", LINES.laneDeficit)),
    ),
    sentence:
      "At least one function is run but not built: process ownership scores {ownership} of 100[, the weakest department {weakestDepartmentOwnership}].",
    otherwise: "Each function has someone who owns and improves it: ownership scores {ownership} of 100.",
    source: stated.director,
  },
  {
    id: "ownership-binds",
    title: "The missing owner is the deeper problem",
    when: any(not(rule("execution-deficit")), atLeast("executionAhead", LINES.ownershipBindsBy)),
    sentence:
      "Daily work stands well ahead of ownership, so the missing builder holds the company back more than discipline does.",
    otherwise:
      "Daily work is about as weak as its ownership, so consistency comes first: a process nobody follows cannot be improved.",
    askedWhen: all(rule("execution-deficit"), rule("ownership-deficit")),
    source: practice,
  },
  {
    id: "breaking-down",
    title: "Several signs of breakdown at once",
    when: countAtLeast(LINES.symptomsOfBreakdown, ...SYMPTOM_IDS.map(rule)),
    sentence: "At least three of the five typical signs of structural breakdown show at the same time.",
    otherwise: "Fewer than three of the five typical signs of structural breakdown show.",
    askedWhen: is("verdict.scope", "structural"),
    source: stated.coo,
  },
  {
    id: "layers-hold",
    title: "Every layer holds",
    when: all(
      atLeast("execution", LINES.holds),
      atLeast("ownership", LINES.holds),
      atLeast("integrationIndex", LINES.holds),
    ),
    sentence:
      "Daily work ({execution}), ownership ({ownership}) and integration ({integrationIndex} of 100) all hold.",
    otherwise:
      "Not every layer is solid yet[; daily work scores {execution} of 100][; ownership {ownership}][; integration {integrationIndex}].",
    askedWhen: is("verdict.scope", "none"),
    source: implied.layers,
  },
  {
    id: "several-lanes",
    title: "Several lanes lack a builder",
    when: atLeast("lanesWithoutOwner", LINES.severalLanes),
    sentence: "{lanesWithoutOwner} departments are each run without anyone building them further.",
    otherwise: "No more than one department lacks a builder.",
    askedWhen: is("verdict.scope", "functional"),
    source: implied.reporting,
  },
];
