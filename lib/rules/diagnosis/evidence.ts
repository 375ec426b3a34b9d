import { weakestOwnedOf } from "./binding-department";
import { askedWith } from "../questionnaire/asked";
import { DIMENSIONS, INTEGRATION_DIMENSIONS } from "../questionnaire/dimensions";
import type { Evidence } from "./evaluate";
import type { Gap } from "./gaps";
import type { RuleSet } from "./rule-set";
import { isRated, meanOf, type DepartmentScore, type Scores } from "./scores";
import type { Department, Facts, Snapshot } from "./snapshot";

/** Facts and scores under the names that rules use. */
export function evidenceOf(
  snapshot: Snapshot,
  scores: Scores,
  gaps: ReadonlyArray<Gap>,
  ruleSet: RuleSet,
): Evidence {
  const { facts } = snapshot;
  const { dimensions } = scores;
  const asked = askedWith(snapshot.questionnaire);

  return {
    items: scores.items,
    quantities: {
      ...workQuantities(dimensions.execution.score, dimensions.ownership.score, scores.departments, ruleSet),
      coherence: dimensions.coherence.score,
      founder: dimensions.founder.score,
      authority: dimensions.authority.score,
      scaling: dimensions.scaling.score,
      infrastructure: dimensions.infrastructure.score,
      integrationIndex: integrationIndexOf(INTEGRATION_DIMENSIONS.map((part) => dimensions[part].score)),
      exposedDepartments: exposedDepartments(facts.departments, ruleSet.lines),
      headcount: facts.headcount,
      leastHeadcount: facts.headcount ?? departmentsTogether(facts.departments),
      budgetShare: budgetShare(facts, ruleSet),
      monthsSinceHire: facts.recentOpsHire?.monthsAgo ?? null,
      answeringRespondents: snapshot.respondents.filter(({ answers }) =>
        asked.all.some((item) => isRated(answers, item)),
      ).length,
      coverage: Math.round(scores.coverage * 10_000) / 100,
      unscoredDimensions: DIMENSIONS.filter((dimension) => dimensions[dimension].score === null).length,
      perceptionGaps: gaps.filter(({ kind, flag }) => kind === "dimension" && flag === "gap").length,
      revenueMillionUsd: revenueMillionUsd(facts, ruleSet),
      revenueGrowthPct: facts.revenueGrowthPct,
    },
    facts: {
      "roles.operationsManager": facts.roles.operationsManager,
      "roles.directorOfOperations": facts.roles.directorOfOperations,
      "roles.vpOfOperations": facts.roles.vpOfOperations,
      "roles.coo": facts.roles.coo,
      opsLeaderReportsTo: facts.opsLeaderReportsTo ?? "nobody",
      fixedTerm: facts.fixedTerm,
      growthStalled: facts.growthStalled,
      "hire.role": facts.recentOpsHire?.role ?? "none",
      "hire.promotedFromWithin": facts.recentOpsHire?.promotedFromWithin ?? null,
      "hire.mandateChanged": facts.recentOpsHire?.mandateChanged ?? null,
      "verdict.scope": null,
      "verdict.role": null,
    },
  };
}

/** Daily work and its ownership, in the company and in each department. */
export function workQuantities(
  execution: number | null,
  ownership: number | null,
  departments: ReadonlyArray<DepartmentScore>,
  { lines }: RuleSet,
) {
  const weakest = weakestOwnedOf(departments);
  const owned = departments.map((each) => each.ownership).filter((score) => score !== null);
  return {
    execution,
    ownership,
    executionAhead: difference(execution, ownership),
    weakestDepartmentExecution: lowest(departments.map((each) => each.execution)),
    weakestDepartmentOwnership: lowest(owned),
    bindingDepartmentExecutionAhead:
      weakest === null ? null : difference(weakest.execution, weakest.ownership),
    lanesWithoutOwner: owned.length === 0 ? null : owned.filter((score) => score <= lines.laneDeficit).length,
  };
}

/** The mean of the parts of working together. From one of them alone nothing is said about the whole. */
export function integrationIndexOf(parts: ReadonlyArray<number | null>): number | null {
  const known = parts.filter((score) => score !== null);
  const mean = known.length < 2 ? null : meanOf(known);
  return mean === null ? null : Math.round(mean * 100) / 100;
}

/** Departments known to be exposed; unknown as soon as the unsaid ones could reach the line. */
export function exposedDepartments(departments: Department[], lines: RuleSet["lines"]): number | null {
  const exposures = departments.map(({ headcount, ownTargets }) => {
    if (ownTargets === false || (headcount !== null && headcount < lines.departmentPeople)) return false;
    return ownTargets === null || headcount === null ? null : true;
  });
  const known = exposures.filter((exposed) => exposed === true).length;
  const possible = exposures.filter((exposed) => exposed !== false).length;
  return known < lines.exposedDepartments && possible >= lines.exposedDepartments ? null : known;
}

/** A company has at least the people of its departments; of those with an unknown number, at least nobody is counted. */
function departmentsTogether(departments: Department[]): number | null {
  const counts = departments.map(({ headcount }) => headcount).filter((people) => people !== null);
  return counts.length === 0 ? null : counts.reduce((sum, people) => sum + people, 0);
}

/** The stated budget as a percentage of a full-time COO's cost. No budget is none; in an unlisted currency it is taken at its word. */
export function budgetShare(
  { fullTimeBudget, currency }: Pick<Facts, "fullTimeBudget" | "currency">,
  { money }: Pick<RuleSet, "money">,
): number {
  if (fullTimeBudget === null || fullTimeBudget === 0) return 0;
  const perDollar = money.unitsPerUsd[currency];
  if (perDollar === undefined) return 100;
  return Math.round((fullTimeBudget / (money.fullTimeCooUsd * perDollar)) * 10_000) / 100;
}

function revenueMillionUsd({ annualRevenue, currency }: Facts, { money }: RuleSet): number | null {
  const perDollar = money.unitsPerUsd[currency];
  return annualRevenue === null || perDollar === undefined ? null : annualRevenue / perDollar / 1_000_000;
}

function lowest(values: ReadonlyArray<number | null>): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function difference(from: number | null, less: number | null): number | null {
  return from === null || less === null ? null : Math.round((from - less) * 100) / 100;
}
