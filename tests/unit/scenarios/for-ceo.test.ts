import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { scenarioForCeo } from "@/lib/scenarios/for-ceo";
import { breakdownSnapshot } from "../../bench/snapshot";

const company = breakdownSnapshot();
const TRIED: Move[] = [
  { kind: "item", item: "C1", to: 4 },
  { kind: "groupItem", item: "F2", group: "head", to: 5 },
  { kind: "departmentPeople", department: "Sales", to: 1 },
];

function seen(snapshot: Snapshot, mode: ConfidentialityMode, moves = TRIED) {
  const real = explain(snapshot);
  return scenarioForCeo({ snapshot, real, moves, ruleSet: CURRENT_RULE_SET, mode, beside: "open" });
}

/** The CEO, the consultant and so many of the four heads. */
function withHeads(count: number): Snapshot {
  const heads = company.respondents.filter(({ group }) => group === "head").slice(0, count);
  return {
    ...company,
    respondents: [...company.respondents.filter(({ group }) => group !== "head"), ...heads],
  };
}

test("in a round by name, everything is shown, and never who it is from", () => {
  const scenario = seen(company, "named");
  expect(scenario.comparison?.dimensions.coherence.real).not.toBeNull();
  expect(scenario.moves.map(({ before }) => before)).toEqual([2, 2, 8]);
  expect(JSON.stringify(scenario)).not.toContain("respondents");
});

test("where no head answered there is nothing to keep", () => {
  expect(seen(withHeads(0), "group").comparison).not.toBeNull();
});

test("four heads as a group: the moves are told, without what stands now and without a figure", () => {
  const scenario = seen(company, "group");
  expect(scenario).toMatchObject({ comparison: null, withheldMoves: 0 });
  expect(scenario.moves).toEqual([{ move: TRIED[0] }, { move: TRIED[1] }, { move: TRIED[2], before: 8 }]);
});

test.each<[string, Snapshot, ConfidentialityMode]>([
  ["two heads as a group", withHeads(2), "group"],
  ["only for consultants", company, "consultant_only"],
])("%s: moves of answers are not told", (_what, snapshot, mode) => {
  const scenario = seen(snapshot, mode);
  expect(scenario).toMatchObject({ comparison: null, withheldMoves: 2 });
  expect(scenario.moves).toEqual([{ move: TRIED[2], before: 8 }]);
});

test("which department is behind stays out of the verdict: its one head would have said so", () => {
  const moves: Move[] = [
    ...ITEM_IDS.filter((item) => !item.startsWith("O")).map((item): Move => ({ kind: "item", item, to: 5 })),
    { kind: "item", item: "O1", to: 1 },
    { kind: "item", item: "O2", to: 1 },
    { kind: "item", item: "O3", to: 1 },
  ];
  expect(seen(company, "named", moves).verdict.other.bindingDepartment).not.toBeNull();
  expect(seen(company, "group", moves).verdict.other.bindingDepartment).toBeNull();
});

/** Other heads' answers in the same places: who answered what stays the same. */
const otherAnswers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 140, maxLength: 140 });

test.each<ConfidentialityMode>(["group", "consultant_only"])(
  "%s: whatever the heads answered, as long as the rules conclude the same, the CEO is given the same bytes",
  (mode) => {
    const verdictOf = ({ verdict }: ReturnType<typeof seen>) => JSON.stringify(verdict);
    const first = seen(company, mode);
    let compared = 0;
    fc.assert(
      fc.property(otherAnswers, (ratings) => {
        let at = 0;
        const respondents = company.respondents.map((each) => {
          if (each.group !== "head") return each;
          const changed = ITEM_IDS.map((item) => [
            item,
            Math.min(each.answers[item] ?? 1, ratings[at++] ?? 1),
          ]);
          return { ...each, answers: Object.fromEntries(changed) as typeof each.answers };
        });
        const other = seen({ ...company, respondents }, mode);
        if (verdictOf(other) !== verdictOf(first)) return;
        compared += 1;
        expect(JSON.stringify(other)).toBe(JSON.stringify(first));
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(50);
  },
);
