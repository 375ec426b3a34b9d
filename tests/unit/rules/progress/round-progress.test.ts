import { expect, test } from "vitest";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import {
  percentRated,
  type RespondentStanding,
  roundProgress,
  type StatementStanding,
} from "@/lib/rules/progress/round-progress";
import { tooThin } from "@/lib/rules/progress/too-thin";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";

const ceo: RespondentStanding = { group: "ceo", rated: 35, skipped: 0, finished: true };
const head: RespondentStanding = { group: "head", rated: 30, skipped: 5, finished: false };
const silentHead: RespondentStanding = { group: "head", rated: 0, skipped: 0, finished: false };
const consultant: RespondentStanding = { group: "consultant", rated: 35, skipped: 0, finished: true };

/** Every statement with the same standing, unless it is named. */
const statements = (rated: number, skipped = 0, over: Partial<Record<string, number>> = {}) =>
  ITEM_IDS.map((itemId): StatementStanding => ({ itemId, rated: over[itemId] ?? rated, skipped }));

const thin = (
  respondents: RespondentStanding[],
  given: StatementStanding[],
  departments: Array<{ name: string; headRated: boolean }> = [],
) => tooThin(roundProgress(respondents, given), respondents, departments, CURRENT_RULE_SET);

test("counts asked, begun and finished of each group that is asked, in one order", () => {
  const { groups, everybody } = roundProgress([silentHead, ceo, head], []);
  expect(groups).toEqual([
    { group: "ceo", asked: 1, begun: 1, finished: 1 },
    { group: "head", asked: 2, begun: 1, finished: 0 },
  ]);
  expect(everybody).toEqual({ asked: 3, begun: 2, finished: 1 });
});

test("who only put statements aside has begun, and who finished without an answer too", () => {
  const aside = { ...silentHead, skipped: 1 };
  const empty = { ...silentHead, finished: true };
  expect(roundProgress([aside, empty], []).everybody).toEqual({ asked: 2, begun: 2, finished: 1 });
});

test("tells rated, not my area and still open apart for each dimension", () => {
  const { dimensions, all } = roundProgress(
    [ceo, head],
    [
      { itemId: "E1", rated: 2, skipped: 0 },
      { itemId: "E2", rated: 1, skipped: 1 },
      { itemId: "I5", rated: 0, skipped: 1 },
    ],
  );
  expect(dimensions[0]).toEqual({ dimension: "execution", asked: 10, rated: 3, skipped: 1, open: 6 });
  expect(dimensions[6]).toEqual({ dimension: "infrastructure", asked: 10, rated: 0, skipped: 1, open: 9 });
  expect(all).toEqual({ asked: 70, rated: 3, skipped: 2, open: 65 });
});

test("an answer to a statement that is not asked any more counts nowhere", () => {
  expect(roundProgress([ceo], [{ itemId: "X9", rated: 1, skipped: 0 }]).all).toMatchObject({ rated: 0 });
});

test("a round without respondents covers nothing and divides by nothing", () => {
  const { all, groups } = roundProgress([], []);
  expect(groups).toEqual([]);
  expect(percentRated(all)).toBe(0);
});

test("just under a line is under it, also where rounding would reach it", () => {
  expect(percentRated({ asked: 1000, rated: 699, skipped: 0, open: 301 })).toBe(69);
  expect(percentRated({ asked: 1000, rated: 700, skipped: 0, open: 300 })).toBe(70);
});

test("before the first answer one thing is said, not every consequence of it", () => {
  expect(thin([silentHead, silentHead], [], [{ name: "Sales", headRated: false }])).toEqual([
    { kind: "nobody", people: 2 },
  ]);
});

test("nothing is thin where everybody of every kind has rated", () => {
  const departments = [{ name: "Sales", headRated: true }];
  expect(thin([ceo, { ...head, rated: 35 }, consultant], statements(3), departments)).toEqual([]);
});

test.each([
  ["below the low line", statements(2), { weighs: "much", percent: 66, line: 70 }],
  [
    "between the lines",
    statements(3, 0, { E1: 0, E2: 0, E3: 0, O1: 0, O2: 0, O3: 0, C1: 0 }),
    { weighs: "some", percent: 80, line: 85 },
  ],
])("coverage %s is said with the line it misses", (_case, given, expected) => {
  expect(thin([ceo, head, consultant], given)).toEqual([{ kind: "coverage", ...expected }]);
});

test("names a dimension nobody rated, the groups without a view, one person's view and silent departments", () => {
  const given = statements(1, 0, { F1: 0, F2: 0, F3: 0, F4: 0, F5: 0 });
  const departments = [
    { name: "Sales", headRated: false },
    { name: "Finance", headRated: false },
  ];
  expect(thin([ceo, silentHead], given, departments)).toEqual([
    { kind: "one_person" },
    { kind: "coverage", weighs: "much", percent: 42, line: 70 },
    { kind: "dimensions", dimensions: ["founder"] },
    { kind: "group", group: "head", asked: 1 },
    { kind: "group", group: "consultant", asked: 0 },
    { kind: "departments", departments: ["Sales", "Finance"] },
  ]);
});
