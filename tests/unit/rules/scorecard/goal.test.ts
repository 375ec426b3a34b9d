import { expect, test } from "vitest";
import { type Goal, figure, goalWords, meetsGoal, scorecardSentence } from "@/lib/rules/scorecard/goal";
import { addMeasureInput, enterValueInput } from "@/lib/scorecards/schema";

const atLeast: Goal = { kind: "at_least", low: 95, high: null };
const atMost: Goal = { kind: "at_most", low: null, high: 3 };
const between: Goal = { kind: "between", low: 70, high: 88.5 };

test.each([
  [atLeast, 94.99, false],
  [atLeast, 95, true],
  [atMost, 3, true],
  [atMost, 3.01, false],
  [between, 69.9, false],
  [between, 70, true],
  [between, 88.5, true],
  [between, 88.6, false],
  [atMost, 0, true],
  [atLeast, null, null],
])("%j at %s: %s", (goal, value, met) => expect(meetsGoal(value, goal)).toBe(met));

test("goals and figures in words", () => {
  expect(goalWords(atLeast, "%")).toBe("at least 95 %");
  expect(goalWords(atMost, null)).toBe("at most 3");
  expect(goalWords(between, "%")).toBe("70 to 88.5 %");
  expect([figure(null), figure(0), figure(12345.678), figure(-2)]).toEqual(["–", "0", "12,345.678", "-2"]);
});

test("a week in a sentence says what is not entered, and never counts it as missed", () => {
  const week = [
    { goal: atLeast, value: 96 },
    { goal: atMost, value: 5 },
    { goal: between, value: null },
  ];
  expect(scorecardSentence(week, "W7")).toBe("1 of 2 numbers are in goal in W7; 1 is not entered.");
  expect(scorecardSentence([{ goal: atLeast, value: null }], "W7")).toBe("No number is entered for W7 yet.");
  expect(scorecardSentence([], "W7")).toBe("No number is on the scorecard yet.");
});

const id = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";
const plan = (goal: object) =>
  addMeasureInput.safeParse({ id, clientCompanyId: id, title: "On time", ...goal });

test.each([
  [
    { goalKind: "at_least", goalLow: "95" },
    { goalLow: 95, goalHigh: null },
  ],
  [
    { goalKind: "at_least", goalLow: "95", goalHigh: "99" },
    { goalLow: 95, goalHigh: null },
  ],
  [
    { goalKind: "at_most", goalHigh: "-1,5" },
    { goalLow: null, goalHigh: -1.5 },
  ],
  [
    { goalKind: "between", goalLow: "1", goalHigh: "1" },
    { goalLow: 1, goalHigh: 1 },
  ],
])("%j is a goal", (typed, goal) => expect(plan(typed).data).toMatchObject(goal));

test.each([
  { goalKind: "at_least" },
  { goalKind: "at_most", goalLow: "1" },
  { goalKind: "between", goalLow: "2", goalHigh: "1" },
  { goalKind: "at_least", goalLow: "many" },
  { goalKind: "at_least", goalLow: "1e9" },
  { goalKind: "exactly", goalLow: "1" },
])("%j is none", (typed) => expect(plan(typed).success).toBe(false));

test.each([
  ["96.5", 96.5],
  ["1.234.567", 1234567],
  ["−3", -3],
  ["", null],
  [undefined, null],
])("%j is entered as %s", (value, entered) => {
  const input = { measureId: id, monday: "2026-02-09", version: "0", value };
  expect(enterValueInput.safeParse(input).data?.value).toBe(entered);
});

test.each([
  { monday: "2026-02-10" },
  { monday: "yesterday" },
  { value: "12345678901234" },
  { value: "1.23456" },
  { version: "-1" },
])("%j is refused", (change) => {
  const input = { measureId: id, monday: "2026-02-09", version: "0", value: "1", ...change };
  expect(enterValueInput.safeParse(input).success).toBe(false);
});
