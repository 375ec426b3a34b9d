import type { Dimension, ItemId } from "../questionnaire/dimensions";

/** Numbers that rules compare with a line. The scale says how far "one step" is, for near misses and confidence. */
export const QUANTITY_STEPS = {
  execution: 10,
  ownership: 10,
  coherence: 10,
  founder: 10,
  authority: 10,
  scaling: 10,
  infrastructure: 10,
  integrationIndex: 10,
  weakestDepartmentExecution: 10,
  weakestDepartmentOwnership: 10,
  executionAhead: 10,
  bindingDepartmentExecutionAhead: 10,
  exposedDepartments: 1,
  lanesWithoutOwner: 1,
  headcount: 25,
  leastHeadcount: 25,
  budgetShare: 20,
  monthsSinceHire: 3,
  answeringRespondents: 0.5,
  coverage: 10,
  unscoredDimensions: 0.5,
  perceptionGaps: 0.5,
  revenueMillionUsd: 1,
  revenueGrowthPct: 5,
} as const satisfies Record<Dimension, number> & Record<string, number>;
export type QuantityName = keyof typeof QUANTITY_STEPS;

/** A named number, or the mean rating of some statements as a score. */
export type Quantity = QuantityName | ReadonlyArray<ItemId>;

/** Counts move by whole ones: one more or less turns a count that stands exactly on its line. */
export const COUNTS: ReadonlySet<Quantity> = new Set<Quantity>([
  "exposedDepartments",
  "lanesWithoutOwner",
  "answeringRespondents",
  "unscoredDimensions",
  "perceptionGaps",
]);

/** Facts that are words or yes/no; a verdict is one too, for the rules that follow from it. */
export type FactName =
  | "roles.operationsManager"
  | "roles.directorOfOperations"
  | "roles.vpOfOperations"
  | "roles.coo"
  | "opsLeaderReportsTo"
  | "fixedTerm"
  | "growthStalled"
  | "hire.role"
  | "hire.promotedFromWithin"
  | "hire.mandateChanged"
  | "verdict.scope"
  | "verdict.role";
export type FactValue = string | boolean;

/** Plain data: it can be hashed, compared between rule sets, printed in words, and evaluated. */
export type Condition =
  | { op: "atMost"; quantity: Quantity; line: number }
  | { op: "atLeast"; quantity: Quantity; line: number }
  | { op: "is"; fact: FactName; value: FactValue }
  | { op: "known"; quantity: Quantity }
  | { op: "rule"; id: string }
  | { op: "not"; of: Condition }
  | { op: "all"; of: ReadonlyArray<Condition> }
  | { op: "any"; of: ReadonlyArray<Condition> }
  | { op: "count"; atLeast: number; of: ReadonlyArray<Condition> };

export const atMost = (quantity: Quantity, line: number): Condition => ({ op: "atMost", quantity, line });
export const atLeast = (quantity: Quantity, line: number): Condition => ({ op: "atLeast", quantity, line });
export const is = (fact: FactName, value: FactValue): Condition => ({ op: "is", fact, value });
/** Lets a rule do without a number nobody gave, where its absence is no reason to leave the rule open. */
export const known = (quantity: Quantity): Condition => ({ op: "known", quantity });
export const rule = (id: string): Condition => ({ op: "rule", id });
export const not = (of: Condition): Condition => ({ op: "not", of });
export const all = (...of: Condition[]): Condition => ({ op: "all", of });
export const any = (...of: Condition[]): Condition => ({ op: "any", of });
export const countAtLeast = (least: number, ...of: Condition[]): Condition => ({
  op: "count",
  atLeast: least,
  of,
});
export const always: Condition = { op: "all", of: [] };
