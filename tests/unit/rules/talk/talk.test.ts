import { describe, expect, test } from "vitest";
import type { Gap } from "@/lib/rules/diagnosis/gaps";
import { type Dimension, DIMENSIONS, ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { directionOf } from "@/lib/rules/talk/direction";
import { DIMENSION_OPENERS, ITEM_OPENERS } from "@/lib/rules/talk/openers";
import { talkOrder } from "@/lib/rules/talk/talk-order";
import { talkQuestion } from "@/lib/rules/talk/talk-question";
import { talkSentence } from "@/lib/rules/talk/talk-sentence";
import { talkFilterOf, talkParts } from "@/lib/rules/talk/talk-sheet";

type Ratings = [ceo: number | null, head: number | null, consultant: number | null];

function gapOn(id: Gap["id"], [ceo, head, consultant]: Ratings, headSpread: Gap["headSpread"] = null): Gap {
  const known = [ceo, head, consultant].filter((each) => each !== null);
  const within = headSpread ? headSpread.high - headSpread.low : 0;
  const range = Math.max(Math.max(...known) - Math.min(...known), within);
  const flag = range > 2 ? "gap" : range === 2 ? "mark" : null;
  const kind = id.length === 2 ? "item" : "dimension";
  return { kind, id, flag, range, views: { ceo, head, consultant }, headSpread };
}

const fired = (name: Dimension | ItemId, holds = true) => ({
  holds,
  inputs: [{ name, label: name, value: 1, line: null, respondents: [] }],
});

test("every statement and every subject has a question of its own", () => {
  const openers = [
    ...ITEM_IDS.map((id) => ITEM_OPENERS[id]),
    ...DIMENSIONS.map((id) => DIMENSION_OPENERS[id]),
  ];
  expect(new Set(openers).size).toBe(42);
  for (const opener of openers) expect(opener).toMatch(/^[A-Z].{30,160}[?.]$/);
});

describe("the order", () => {
  const marks = gapOn("C1", [4, 2, 3]);
  const narrow = gapOn("F1", [4, 1.8, 3]);
  const wide = gapOn("A1", [5, 1, 3]);
  const agreed = gapOn("S1", [3, 3, 3]);
  const ids = (trace: Parameters<typeof talkOrder>[1]) =>
    talkOrder([agreed, marks, narrow, wide], trace).map(({ id }) => id);

  test("gaps before marks before the rest, the widest first", () => {
    expect(ids([])).toEqual(["A1", "F1", "C1", "S1"]);
  });
  test("what a fired rule looked at comes first among its equals, and never before a graver flag", () => {
    expect(ids([fired("F1"), fired("C1"), fired("S1")])).toEqual(["F1", "A1", "C1", "S1"]);
  });
  test("a rule that does not hold lifts nothing", () => {
    expect(ids([fired("F1", false)])).toEqual(["A1", "F1", "C1", "S1"]);
  });
  test("equals stand in the questionnaire's order, whatever order they came in", () => {
    const equal = [gapOn("F2", [5, 1, 1]), gapOn("C2", [5, 1, 1])];
    expect(talkOrder(equal, []).map(({ id }) => id)).toEqual(["C2", "F2"]);
  });
});

describe("the direction", () => {
  test.each([
    ["CEO over heads, the consultant as low", [4, 2, 2], null, "ceo>head"],
    ["heads over CEO, the consultant as high", [2, 4, 4], null, "head>ceo"],
    ["the consultant over both, who agree", [2, 2, 4], null, "consultant>ceo"],
    ["without a CEO", [null, 4, 2], null, "head>consultant"],
    ["the heads among themselves, further than the groups", [3, 3, 3], { low: 1, high: 5 }, "heads"],
    ["the groups, as far as the heads", [5, 3, 3], { low: 2, high: 4 }, "ceo>head"],
  ] as const)("%s", (_what, ratings, spread, expected) => {
    const found = directionOf(gapOn("C1", [...ratings], spread));
    expect(found?.kind === "between" ? `${found.higher}>${found.lower}` : found?.kind).toBe(expected);
  });
  test("none where all agree", () => {
    expect(directionOf(gapOn("C1", [3, 3, 3]))).toBeNull();
  });
});

test("a question names the direction, and speaks to who reads it", () => {
  const gap = gapOn("F1", [5, 2.4, 3]);
  expect(talkQuestion(gap, "room")).toBe(
    "The CEO rated this 2.6 levels higher than the heads did. What do the heads meet in a normal week that does not reach the CEO? Go through last week's decisions that reached the CEO: which of them could have ended one desk earlier?",
  );
  expect(talkQuestion(gap, "ceo")).toMatch(
    /^You rated this 2\.6 levels higher than your heads did\. What do your heads meet in a normal week that does not reach you\?/,
  );
});

test("below a subject of the same direction, what the other cannot see is not asked again", () => {
  const item = gapOn("F1", [5, 2, 3]);
  const asked = gapOn("founder", [5, 2, 2]);
  expect(talkQuestion(item, "room", asked)).toBe(
    `The CEO rated this three levels higher than the heads did. ${ITEM_OPENERS.F1}`,
  );
  expect(talkQuestion(item, "room", gapOn("founder", [2, 5, 2]))).toBe(talkQuestion(item, "room"));
  expect(talkQuestion(item, "room", gapOn("founder", [3, 2, 2]))).toBe(talkQuestion(item, "room"));
});

test("a question about agreement is only the example", () => {
  expect(talkQuestion(gapOn("C2", [3, 3, 3]), "room")).toBe(ITEM_OPENERS.C2);
});

describe("the sentence", () => {
  test.each([
    [
      "a dimension, although a statement is wider",
      [gapOn("C1", [5, 1, 1]), gapOn("founder", [4, 2, 2])],
      "You and your heads see the company's independence from its founder two levels apart; start there.",
    ],
    [
      "a statement where no dimension is flagged",
      [gapOn("C1", [4, 3, 2]), gapOn("founder", [3, 3, 3])],
      "You and your consultant see one statement (“Work passes from one department to the next without anybody chasing it”) two levels apart; start there.",
    ],
    [
      "heads among themselves",
      [gapOn("coherence", [3, 3, 3], { low: 1, high: 4 })],
      "Your heads see how departments fit together up to three levels apart among themselves; start there.",
    ],
    ["agreement", [gapOn("founder", [3, 3, 3])], /^Nobody stands two levels apart/],
  ] as const)("%s", (_what, gaps, expected) => {
    expect(talkSentence(talkOrder([...gaps], []), "ceo")).toMatch(expected);
  });
});

test("parts follow the order of their dimensions, a filter leaves out the rest, and nonsense filters nothing", () => {
  const subjects = talkOrder(
    [
      gapOn("founder", [5, 1, 1]),
      gapOn("F1", [5, 1, 1]),
      gapOn("F2", [3, 3, 3]),
      gapOn("coherence", [3, 3, 3]),
      gapOn("C1", [4, 2, 2]),
    ],
    [],
  );
  const shown = (search: Record<string, string>) =>
    talkParts(subjects, talkFilterOf(search)).map(({ dimension, items }) => [
      dimension,
      ...items.map(({ id }) => id),
    ]);
  expect(shown({})).toEqual([
    ["founder", "F1", "F2"],
    ["coherence", "C1"],
  ]);
  expect(shown({ flag: "gap" })).toEqual([["founder", "F1"]]);
  expect(shown({ flag: "mark" })).toEqual([["coherence", "C1"]]);
  expect(shown({ dimension: "coherence", flag: "gap" })).toEqual([]);
  expect(shown({ dimension: "nonsense", flag: "1 OR 1" })).toEqual(shown({}));
});
