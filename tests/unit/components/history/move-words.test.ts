import { expect, test } from "vitest";
import { betweenShown, factWords, signed } from "@/components/history/move-words";
import { move } from "@/lib/rules/diagnosis/difference/score-moves";

test.each([
  [null, 0, ""],
  [0, 0, "0"],
  [0.04, 1, "0"],
  [12, 0, "+12"],
  [-0.5, 1, "−0.5"],
])("%s with %s digits reads %j", (change, digits, words) => {
  expect(signed(change, digits)).toBe(words);
});

test("a change is the distance of the figures that are shown beside it", () => {
  expect(betweenShown(move(54.6, 74.2), 0)).toBe(19);
  expect(betweenShown(move(null, 74.2), 0)).toBeNull();
});

const EUR = { then: "EUR", now: "EUR" };

test("facts read in words on both sides, amounts in their own currency, and an unknown one never as zero", () => {
  expect(
    factWords(
      { kind: "fact", fact: "annualRevenue", then: null, now: 6_500_000 },
      { then: "EUR", now: "USD" },
    ),
  ).toEqual({ name: "Annual revenue", then: "not known", now: "USD 6,500,000" });
  expect(factWords({ kind: "fact", fact: "fullTimeBudget", then: null, now: 150_000 }, EUR)).toMatchObject({
    then: "none",
    now: "EUR 150,000",
  });
  expect(
    factWords(
      {
        kind: "department",
        name: "Sales",
        then: null,
        now: { name: "Sales", headcount: 1, ownTargets: null, hasHead: false },
      },
      EUR,
    ),
  ).toEqual({
    name: "Department: Sales",
    then: "not there",
    now: "1 person, own targets not known, without a head",
  });
});
