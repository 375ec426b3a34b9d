import type { FactName, QuantityName } from "./condition";
import type { ItemId } from "../questionnaire/dimensions";

/** How an input is called where a person reads it. */
export const LABELS: Record<QuantityName | FactName, string> = {
  execution: "Daily execution",
  ownership: "Process ownership",
  coherence: "Departments fit together",
  founder: "Independence from the founder",
  authority: "Authority across departments",
  scaling: "Growth that scales",
  infrastructure: "Operating infrastructure",
  integrationIndex: "Integration index",
  weakestDepartmentExecution: "Weakest department, daily execution",
  weakestDepartmentOwnership: "Weakest department, process ownership",
  executionAhead: "Execution ahead of ownership",
  bindingDepartmentExecutionAhead: "Weakest-owned department, execution ahead of ownership",
  exposedDepartments: "Departments with a team and own targets",
  lanesWithoutOwner: "Departments without a builder",
  headcount: "Headcount",
  leastHeadcount: "Headcount, or the departments' together",
  budgetShare: "Budget, as a share of a full-time COO's cost",
  monthsSinceHire: "Months since the last operations hire",
  answeringRespondents: "People who answered",
  coverage: "Statements answered, in percent",
  unscoredDimensions: "Subjects without any answer",
  perceptionGaps: "Subjects on which views lie far apart",
  revenueMillionUsd: "Revenue, roughly, in million US dollars",
  revenueGrowthPct: "Revenue growth, last twelve months, in percent",
  "roles.operationsManager": "Operations manager",
  "roles.directorOfOperations": "Director of operations",
  "roles.vpOfOperations": "Vice president of operations",
  "roles.coo": "Chief operating officer",
  opsLeaderReportsTo: "The operations leader reports to",
  fixedTerm: "A fixed-term build is wanted",
  growthStalled: "Growth has stalled",
  "hire.role": "Last operations hire",
  "hire.promotedFromWithin": "Promoted from within",
  "hire.mandateChanged": "Mandate changed with the title",
  "verdict.scope": "Scope of the problem",
  "verdict.role": "Recommended role",
};

export function labelOf(name: QuantityName | FactName | ItemId): string {
  return name in LABELS ? LABELS[name as QuantityName | FactName] : `Statement ${name}`;
}
