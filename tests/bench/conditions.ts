import { all, any, atLeast, atMost, is, not, type Condition } from "@/lib/rules/diagnosis/condition";
import type { Evidence } from "@/lib/rules/diagnosis/evaluate";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";

/** What the conditions ask about. The other engines know no "unknown", so every fact set has all of them. */
export const QUANTITIES = [
  "execution",
  "ownership",
  "coherence",
  "founder",
  "authority",
  "scaling",
  "infrastructure",
  "integrationIndex",
] as const;
export const SEATS = ["roles.operationsManager", "roles.directorOfOperations", "roles.coo"] as const;
const HOLDERS = ["none", "full_time", "fractional"] as const;
const LINES = [37.5, 40, 50, 55, 60] as const;

export type FactSet = Record<(typeof QUANTITIES)[number], number> & Record<(typeof SEATS)[number], string>;

/** Thirty conditions of the shape that the rules have: lines of several scores, and who sits where. */
export function thirtyConditions(): Condition[] {
  return Array.from({ length: 30 }, (_, at) =>
    all(
      any(
        atMost(pick(QUANTITIES, at), pick(LINES, at)),
        atLeast(pick(QUANTITIES, at + 3), pick(LINES, at + 2)),
      ),
      not(atMost(pick(QUANTITIES, at + 5), 20 + at)),
      any(is(pick(SEATS, at), pick(HOLDERS, at + 1)), atMost(pick(QUANTITIES, at + 6), pick(LINES, at + 3))),
    ),
  );
}

/** The same sets in every run: a linear congruential generator (the constants of Numerical Recipes), no clock. */
export function factSets(howMany: number): FactSet[] {
  let state = 20_260_331;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: howMany }, () => ({
    ...(Object.fromEntries(QUANTITIES.map((name) => [name, next(201) / 2])) as Pick<
      FactSet,
      (typeof QUANTITIES)[number]
    >),
    ...(Object.fromEntries(SEATS.map((name) => [name, pick(HOLDERS, next(3))])) as Pick<
      FactSet,
      (typeof SEATS)[number]
    >),
  }));
}

/** A fact set as our evaluator takes it; what the conditions do not ask stays unknown. */
export function evidenceOf(set: FactSet): Evidence {
  return {
    quantities: { ...NOTHING.quantities, ...only(set, QUANTITIES) },
    facts: { ...NOTHING.facts, ...only(set, SEATS) },
    items: NOTHING.items,
  };
}

const NOTHING: Evidence = {
  quantities: {
    ...{ execution: null, ownership: null, coherence: null, founder: null, authority: null, scaling: null },
    ...{ infrastructure: null, integrationIndex: null, weakestDepartmentExecution: null },
    ...{ weakestDepartmentOwnership: null, executionAhead: null, bindingDepartmentExecutionAhead: null },
    ...{ exposedDepartments: null, lanesWithoutOwner: null, headcount: null, leastHeadcount: null },
    ...{ budgetShare: null, monthsSinceHire: null, answeringRespondents: null, coverage: null },
    ...{ unscoredDimensions: null, perceptionGaps: null, revenueMillionUsd: null, revenueGrowthPct: null },
  },
  facts: {
    ...{ "roles.operationsManager": null, "roles.directorOfOperations": null, "roles.vpOfOperations": null },
    ...{ "roles.coo": null, opsLeaderReportsTo: null, fixedTerm: null, growthStalled: null },
    ...{ "hire.role": null, "hire.promotedFromWithin": null, "hire.mandateChanged": null },
    ...{ "verdict.scope": null, "verdict.role": null },
  },
  items: Object.fromEntries(ITEM_IDS.map((item) => [item, { score: null }])) as Evidence["items"],
};

function only<Name extends keyof FactSet>(set: FactSet, names: ReadonlyArray<Name>): Pick<FactSet, Name> {
  return Object.fromEntries(names.map((name) => [name, set[name]])) as Pick<FactSet, Name>;
}

function pick<Of>(list: readonly [Of, ...Of[]] | ReadonlyArray<Of>, at: number): Of {
  return list[at % list.length] as Of;
}
