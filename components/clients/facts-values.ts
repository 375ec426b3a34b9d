import type { PipelineState } from "./words";

/** The facts as text, empty where nothing is known: what the form starts with. */
export type FactsValues = Record<
  | "name"
  | "industry"
  | "currency"
  | "annualRevenue"
  | "revenueGrowthPct"
  | "growthStalled"
  | "headcount"
  | "operationsManager"
  | "directorOfOperations"
  | "vpOfOperations"
  | "coo"
  | "opsLeaderReportsTo"
  | "fullTimeBudget"
  | "fixedTerm"
  | "hire.role"
  | "hire.hiredOn"
  | "hire.promotedFromWithin"
  | "hire.mandateChanged",
  string
> & { departments: DepartmentValues[]; pipelineState?: PipelineState };

export type DepartmentValues = Record<"id" | "name" | "headcount" | "ownTargets" | "hasHead", string>;
