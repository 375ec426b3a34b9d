import { describe, expect, test } from "vitest";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import type { Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { ItemId } from "@/lib/rules/questionnaire/dimensions";
import { ownCase } from "@/tests/support/cases";

/** CEO, heads of Sales and Delivery, consultant: everybody rates one statement as given, the rest as in the case. */
function gapIn(item: ItemId, ratings: (1 | 2 | 3 | 4 | 5 | null)[]) {
  const snapshot: Snapshot = ownCase("third-department-of-two");
  const respondents = snapshot.respondents.map((each, at): Respondent => ({
    ...each,
    answers: { ...each.answers, [item]: ratings[at] ?? null },
  }));
  return explain({ ...snapshot, respondents }).gaps.find(({ id }) => id === item);
}

describe("a range over two levels is a gap, of two a mark", () => {
  test.each([
    ["all agree", [3, 3, 3, 3], null, 0],
    ["one level apart", [4, 3, 3, 3], null, 1],
    ["CEO two above the heads", [5, 3, 3, 4], "mark", 2],
    ["CEO three above the heads", [5, 2, 2, 3], "gap", 3],
    ["consultant three below both", [4, 4, 4, 1], "gap", 3],
    ["the heads among themselves", [3, 1, 5, 3], "gap", 4],
    ["one silent head makes no spread", [3, 3, null, 3], null, 0],
  ] as const)("%s", (_what, ratings, flag, range) => {
    expect(gapIn("C1", [...ratings])).toMatchObject({ flag, range });
  });
});

test("heads who judge different departments do not disagree", () => {
  expect(gapIn("O1", [3, 1, 5, 3])).toMatchObject({ flag: null, headSpread: null });
});

test("one view alone is no gap and no agreement", () => {
  expect(gapIn("C1", [5, null, null, null])).toBeUndefined();
});

test("the widest comes first", () => {
  const ranges = explain(ownCase("ceo-alone-is-happy")).gaps.map(({ range }) => range);
  expect(ranges).toEqual(ranges.toSorted((a, b) => b - a));
});
