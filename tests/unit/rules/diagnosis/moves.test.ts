import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { applyChanges } from "@/lib/rules/diagnosis/changes";
import { compare } from "@/lib/rules/diagnosis/comparison";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { applyMoves, effectiveMoves, type Move, withMove, withoutMove } from "@/lib/rules/diagnosis/moves";
import { breakdownSnapshot } from "../../../bench/snapshot";
import { anySnapshot } from "../../../support/snapshots";

// Each run searches a whole company for what would turn its verdict; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const company = breakdownSnapshot();
const ratings = (moves: Move[], item: "C1" | "C2" = "C1") =>
  applyMoves(company, moves).respondents.map(({ group, answers }) => `${group} ${answers[item]}`);

test("one group's answer stands over everybody's, whichever was moved first", () => {
  const everybody: Move = { kind: "item", item: "C1", to: 4 };
  const ofCeo: Move = { kind: "groupItem", item: "C1", group: "ceo", to: 1 };
  for (const moves of [
    [everybody, ofCeo],
    [ofCeo, everybody],
  ])
    expect(ratings(moves)).toEqual(["ceo 1", "head 4", "head 4", "head 4", "head 4", "consultant 4"]);
});

test("moving everybody takes back what was tried for one group; each subject is moved once", () => {
  const tried = withMove([], { kind: "groupItem", item: "C1", group: "head", to: 5 });
  const both = withMove(withMove(tried, { kind: "fixedTerm", to: true }), {
    kind: "item",
    item: "C1",
    to: 3,
  });
  expect(both).toEqual([
    { kind: "fixedTerm", to: true },
    { kind: "item", item: "C1", to: 3 },
  ]);
  expect(withMove(both, { kind: "item", item: "C1", to: 4 })).toHaveLength(2);
  expect(withoutMove(both, "item C1")).toEqual([{ kind: "fixedTerm", to: true }]);
});

test("a statement that somebody skipped stays skipped", () => {
  const [ceo, ...others] = company.respondents;
  const skipped = {
    ...company,
    respondents: [{ ...ceo!, answers: { ...ceo!.answers, C1: null } }, ...others],
  };
  const moved = applyMoves(skipped, [{ kind: "groupItem", item: "C1", group: "ceo", to: 5 }]);
  expect(moved).toEqual(skipped);
  expect(effectiveMoves(skipped, [{ kind: "groupItem", item: "C1", group: "ceo", to: 5 }])).toEqual([]);
});

test.each<[string, Move, unknown]>([
  ["growth", { kind: "growthPct", to: -5 }, { revenueGrowthPct: -5 }],
  ["a stall", { kind: "growthStalled", to: true }, { growthStalled: true }],
  ["headcount", { kind: "headcount", to: 90 }, { headcount: 90 }],
  ["the reporting line", { kind: "reportsTo", to: "coo" }, { opsLeaderReportsTo: "coo" }],
  ["a budget", { kind: "fullTimeBudget", to: 250_000 }, { fullTimeBudget: 250_000 }],
  ["a fixed term", { kind: "fixedTerm", to: true }, { fixedTerm: true }],
])("%s is moved and nothing else", (_what, move, facts) => {
  expect(applyMoves(company, [move])).toEqual({
    ...company,
    facts: { ...company.facts, ...(facts as object) },
  });
  expect(effectiveMoves(company, [move])).toEqual([move]);
});

test("a department is moved by its name; one that is not there moves nothing", () => {
  const moves: Move[] = [
    { kind: "departmentPeople", department: "Sales", to: 1 },
    { kind: "departmentHead", department: "Sales", to: false },
    { kind: "ownTargets", department: "Sales", to: false },
    { kind: "departmentPeople", department: "Legal", to: 9 },
  ];
  expect(applyMoves(company, moves).facts.departments.find(({ name }) => name === "Sales")).toEqual({
    name: "Sales",
    headcount: 1,
    ownTargets: false,
    hasHead: false,
  });
  expect(effectiveMoves(company, moves)).toHaveLength(3);
});

test("what stands already is no move, except where it holds against everybody else's", () => {
  const asItIs: Move = { kind: "groupItem", item: "C1", group: "ceo", to: 2 };
  expect(effectiveMoves(company, [asItIs, { kind: "fixedTerm", to: false }])).toEqual([]);
  expect(effectiveMoves(company, [asItIs, { kind: "item", item: "C1", to: 5 }])).toHaveLength(2);
});

test("a counterfactual tried as moves gives the verdict that it names", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      for (const { changes, stage, scope, role } of diagnose(snapshot).counterfactuals) {
        expect(explain(applyMoves(snapshot, changes))).toMatchObject({ stage, scope, role });
        expect(explain(applyMoves(snapshot, effectiveMoves(snapshot, changes)))).toEqual(
          explain(applyChanges(snapshot, changes)),
        );
      }
    }),
    { numRuns: 8 },
  );
});

test("the comparison says what holds in one and not in the other, both ways, and nothing where nothing moved", () => {
  const real = explain(company);
  const other = explain(
    applyMoves(company, [
      { kind: "item", item: "C1", to: 5 },
      { kind: "item", item: "C2", to: 5 },
    ]),
  );
  const there = compare(real, other);
  const back = compare(other, real);
  expect(there.noLongerHolds.map(({ ruleId }) => ruleId)).toContain("handoffs_break");
  expect(back.nowHolds).toEqual(there.noLongerHolds);
  expect(back.noLongerHolds).toEqual(there.nowHolds);
  expect(there.dimensions.coherence.other).toBeGreaterThan(there.dimensions.coherence.real!);
  expect(there.dimensions.founder.other).toBe(there.dimensions.founder.real);
  expect(JSON.stringify(there)).not.toContain("respondents");
  expect(compare(real, real)).toMatchObject({
    turned: false,
    nowHolds: [],
    noLongerHolds: [],
    newWarnings: [],
  });
});
