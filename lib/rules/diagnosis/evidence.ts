import { weakestOwnedOf } from "./binding-department";
import { DIMENSIONS, INTEGRATION_DIMENSIONS, ITEM_IDS } from "../questionnaire/dimensions";
import type { Evidence } from "./evaluate";
import type { Gap } from "./gaps";
import type { RuleSet } from "./rule-set";
import { meanOf, type Scores } from "./scores";
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

  return {
    items: scores.items,
    // Written out, not spread: this runs thousands of times in a search, and an object of known shape is several times faster.
    quantities: {
      execution: dimensions.execution.score,
      ownership: dimensions.ownership.score,
      coherence: dimensions.coherence.score,
      founder: dimensions.founder.score,
      authority: dimensions.authority.score,
      scaling: dimensions.scaling.score,
      infrastructure: dimensions.infrastructure.score,
      integrationIndex: integrationIndexOf(scores),
      weakestDepartmentExecution: lowest(scores.departments.map(({ execution }) => execution)),
      weakestDepartmentOwnership: lowest(scores.departments.map(({ ownership }) => ownership)),
      executionAhead: difference(dimensions.execution.score, dimensions.ownership.score),
      bindingDepartmentExecutionAhead: aheadInWeakest(scores),
      exposedDepartments: exposedDepartments(facts.departments, ruleSet.lines),
      lanesWithoutOwner: lanesWithoutOwner(scores, ruleSet.lines),
      headcount: facts.headcount,
      leastHeadcount: facts.headcount ?? departmentsTogether(facts.departments),
      budgetShare: budgetShare(facts, ruleSet),
      monthsSinceHire: facts.recentOpsHire?.monthsAgo ?? null,
      answeringRespondents: snapshot.respondents.filter(({ answers }) =>
        ITEM_IDS.some((item) => answers[item] !== null),
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

/** From one dimension alone nothing is said about the whole. */
export function integrationIndexOf(scores: Scores): number | null {
  const known = INTEGRATION_DIMENSIONS.map((dimension) => scores.dimensions[dimension].score).filter(
    (score) => score !== null,
  );
  const mean = known.length < 2 ? null : meanOf(known);
  return mean === null ? null : Math.round(mean * 100) / 100;
}

/** Departments known to be exposed; unknown as soon as the unsaid ones could reach the line. */
function exposedDepartments(departments: Department[], lines: RuleSet["lines"]): number | null {
  const exposures = departments.map(({ headcount, ownTargets }) => {
    if (ownTargets === false || (headcount !== null && headcount < lines.departmentPeople)) return false;
    return ownTargets === null || headcount === null ? null : true;
  });
  const known = exposures.filter((exposed) => exposed === true).length;
  const possible = exposures.filter((exposed) => exposed !== false).length;
  return known < lines.exposedDepartments && possible >= lines.exposedDepartments ? null : known;
}

function lanesWithoutOwner({ departments }: Scores, lines: RuleSet["lines"]): number | null {
  const known = departments.map(({ ownership }) => ownership).filter((score) => score !== null);
  return known.length === 0 ? null : known.filter((score) => score <= lines.laneDeficit).length;
}

function aheadInWeakest({ departments }: Scores): number | null {
  const weakest = weakestOwnedOf(departments);
  return weakest === null ? null : difference(weakest.execution, weakest.ownership);
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
