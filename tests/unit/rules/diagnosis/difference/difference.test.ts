import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { type Difference, differenceOf, type ScoredRound } from "@/lib/rules/diagnosis/difference/difference";
import type { Pair } from "@/lib/rules/diagnosis/difference/pair";
import type { Move } from "@/lib/rules/diagnosis/difference/score-moves";
import type { Facts, Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { GROUPS } from "@/lib/rules/diagnosis/words";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { record } from "@/lib/rules/diagnosis/scores";
import { anySnapshot } from "@/tests/support/snapshots";

vi.setConfig({ testTimeout: 60_000 });

const FACTS: Facts = {
  currency: "EUR",
  annualRevenue: 6_000_000,
  revenueGrowthPct: 10,
  growthStalled: false,
  headcount: 40,
  departments: ["Finance", "Operations", "Sales"].map((name) => ({
    name,
    headcount: 8,
    ownTargets: true,
    hasHead: true,
  })),
  roles: { operationsManager: "none", directorOfOperations: "none", vpOfOperations: "none", coo: "none" },
  opsLeaderReportsTo: null,
  fullTimeBudget: null,
  fixedTerm: false,
  recentOpsHire: null,
};

const rated = (
  level: number,
  except: Partial<Record<ItemId, number | null>> = {},
): Respondent["answers"] => ({
  ...record(ITEM_IDS, () => level),
  ...except,
});

const ceo = (answers: Respondent["answers"], id = "r1"): Respondent => ({ id, group: "ceo", answers });
const head = (answers: Respondent["answers"], id = "r2"): Respondent => ({
  id,
  group: "head",
  department: "Sales",
  answers,
});

function scored(snapshot: Snapshot, people: Record<string, string> = {}): ScoredRound {
  const named = Object.entries(people).map(([id, name]) => [id, { id: name, name }] as const);
  return { snapshot, diagnosis: explain(snapshot), people: new Map(named) };
}

const round = (respondents: Respondent[], facts: Partial<Facts> = {}, asOf = "2026-01-31") =>
  scored({ asOf, facts: { ...FACTS, ...facts }, respondents });

describe("what moved", () => {
  test("statements come with each group's view, the one that moved most first, still ones left out", () => {
    const then = round([ceo(rated(2)), head(rated(2))]);
    const now = round([ceo(rated(2, { C1: 4, F1: 3, E1: 3 })), head(rated(2, { C1: 4, E1: 1 }))]);
    const { items } = differenceOf(then, now);
    expect(items.map(({ item, change }) => [item, change])).toEqual([
      ["C1", 2],
      ["F1", 0.5],
      ["E1", 0],
    ]);
    expect(items[2]?.byGroup).toMatchObject({ ceo: { then: 2, now: 3, change: 1 }, head: { change: -1 } });
  });

  test("a view given for the first time has no distance from none", () => {
    const { items, dimensions } = differenceOf(round([ceo(rated(2, { C1: null }))]), round([ceo(rated(2))]));
    expect(items).toMatchObject([{ item: "C1", then: null, now: 2, change: null }]);
    expect(dimensions.find(({ dimension }) => dimension === "coherence")).toMatchObject({ change: 0 });
  });

  test("the stage, the reasons that ceased and the warnings that came are told", () => {
    const then = round([ceo(rated(1)), head(rated(4))]);
    const hire = {
      role: "director_of_operations",
      monthsAgo: 9,
      promotedFromWithin: false,
      mandateChanged: false,
    };
    const now = round([ceo(rated(2)), head(rated(2))], { recentOpsHire: hire as Facts["recentOpsHire"] });
    const { warnings, verdict } = differenceOf(then, now);
    expect(verdict.now).not.toBeNull();
    expect(warnings.came.map(({ id }) => id)).toContain("wrong_hire_director_for_structural");
    const up = differenceOf(now, round([ceo(rated(5)), head(rated(5))]));
    expect(up.verdict.now?.stage).toBe("integrated");
    expect(up.reasons.ceased.map(({ ruleId }) => ruleId)).toContain("incoherent");
  });
});

describe("who and what is otherwise", () => {
  test("people are known by who they are, not by the round's own id, and the silent did not answer", () => {
    const silent = rated(
      1,
      record(ITEM_IDS, () => null),
    );
    const then = scored(
      { asOf: "2026-01-31", facts: FACTS, respondents: [ceo(rated(3), "a1"), head(silent, "a2")] },
      { a1: "Helen", a2: "Tom" },
    );
    const now = scored(
      { asOf: "2026-07-31", facts: FACTS, respondents: [ceo(rated(3), "b1"), head(rated(3), "b2")] },
      { b1: "Helen", b2: "Tom" },
    );
    expect(differenceOf(then, now).respondents).toEqual({
      came: [{ id: "Tom", name: "Tom", group: "head", department: "Sales" }],
      went: [],
    });
  });

  test("facts, seats and departments are told; a hire that grew older is the same hire", () => {
    const hire = (monthsAgo: number): Facts["recentOpsHire"] => ({
      role: "coo",
      monthsAgo,
      promotedFromWithin: null,
      mandateChanged: true,
    });
    const then = round([ceo(rated(3))], { recentOpsHire: hire(3) });
    const later = (facts: Partial<Facts>) => round([ceo(rated(3))], facts, "2026-07-31");
    expect(differenceOf(then, later({ recentOpsHire: hire(9) })).facts).toEqual([]);
    expect(differenceOf(then, later({ recentOpsHire: hire(1) })).facts).toMatchObject([{ kind: "hire" }]);
    const departments = [...FACTS.departments.slice(1), { ...FACTS.departments[0]!, name: "Service" }];
    const roles = { ...FACTS.roles, coo: "fractional" as const };
    const changed = later({ headcount: 50, recentOpsHire: hire(9), departments, roles });
    expect(differenceOf(then, changed).facts).toMatchObject([
      { kind: "fact", fact: "headcount", then: 40, now: 50 },
      { kind: "seat", seat: "coo", then: "none", now: "fractional" },
      { kind: "department", name: "Finance", now: null },
      { kind: "department", name: "Service", then: null },
    ]);
  });

  test("another rule set or another questionnaire is said, the same one is not", () => {
    const a = round([ceo(rated(3))]);
    const b = { ...a, diagnosis: { ...a.diagnosis, ruleSet: { id: "next", version: 2, hash: "other" } } };
    expect(differenceOf(a, a)).toMatchObject({ ruleSets: null, templates: null });
    expect(differenceOf(a, b).ruleSets?.now.version).toBe(2);
  });
});

describe("for any two rounds", () => {
  const anyRound = anySnapshot.map((snapshot) => scored(snapshot));

  test("a round and itself do not differ", () => {
    fc.assert(
      fc.property(anyRound, (a) => {
        const same = differenceOf(a, a);
        expect(same.verdict.then).toEqual(same.verdict.now);
        expect(same.dimensions.every(({ then, now, change }) => then === now && !change)).toBe(true);
        const { items, facts, reasons, warnings, respondents, ruleSets, templates } = same;
        expect({ items, facts, reasons, warnings, respondents, ruleSets, templates }).toEqual({
          items: [],
          facts: [],
          reasons: { began: [], ceased: [] },
          warnings: { came: [], went: [] },
          respondents: { came: [], went: [] },
          ruleSets: null,
          templates: null,
        });
      }),
      { numRuns: 60 },
    );
  });

  test("looked at from the other end it is the opposite", () => {
    fc.assert(
      fc.property(anyRound, anyRound, (a, b) => {
        expect(differenceOf(b, a)).toEqual(reversed(differenceOf(a, b)));
      }),
      { numRuns: 100 },
    );
  });
});

function reversed({ reasons, warnings, respondents, ...rest }: Difference): Difference {
  return {
    days: turned(rest.days),
    currencies: turned(rest.currencies),
    verdict: turned(rest.verdict),
    dimensions: rest.dimensions.map(back),
    integrationIndex: back(rest.integrationIndex),
    items: rest.items.map((item) => ({
      ...back(item),
      byGroup: record(GROUPS, (group) => back(item.byGroup[group])),
    })),
    facts: rest.facts.map((change) => turned(change) as typeof change),
    reasons: { began: reasons.ceased, ceased: reasons.began },
    warnings: { came: warnings.went, went: warnings.came },
    respondents: { came: respondents.went, went: respondents.came },
    ruleSets: rest.ruleSets && turned(rest.ruleSets),
    templates: rest.templates && turned(rest.templates),
  };
}

function turned<Turned extends Pair<unknown>>(pair: Turned): Turned {
  return { ...pair, then: pair.now, now: pair.then };
}

function back<Moved extends Move>(move: Moved): Moved {
  return { ...turned(move), change: move.change && -move.change };
}
