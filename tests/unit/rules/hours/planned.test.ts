import { describe, expect, test } from "vitest";
import {
  type HoursPlan,
  isUsualWeek,
  plannedMinutesUntil,
  runsInWeek,
  totalWeeks,
  weekNumber,
  weeksUntil,
} from "@/lib/rules/hours/planned";

/** From a Thursday to a Friday, over the turn of a year of 53 ISO weeks. */
const PLAN: HoursPlan = { startsOn: "2026-12-24", endsOn: "2027-01-15", plannedMinutesPerWeek: 720 };
const OPEN: HoursPlan = { ...PLAN, endsOn: null };

describe("the number of a week", () => {
  test.each([
    ["2026-12-23", 0],
    ["2026-12-24", 1],
    ["2026-12-27", 1],
    ["2026-12-28", 2],
    ["2027-01-03", 2],
    ["2027-01-04", 3],
    ["2027-01-15", 4],
    ["2027-06-01", 4],
  ])("on %s is %i", (day, number) => {
    expect(weekNumber(PLAN, day)).toBe(number);
  });

  test("goes on without an end", () => {
    expect(weekNumber(OPEN, "2027-12-23")).toBe(53);
    expect(totalWeeks(OPEN, "2027-01-04")).toBe(3);
    expect(totalWeeks(PLAN, "2026-01-01")).toBe(4);
  });
});

test("weeks run without holes across the turn of the year", () => {
  expect(weeksUntil(PLAN, "2027-06-01")).toEqual(["2026-12-21", "2026-12-28", "2027-01-04", "2027-01-11"]);
  expect(weeksUntil(PLAN, "2026-12-23")).toEqual([]);
});

test.each([
  ["2026-12-14", false],
  ["2026-12-21", true],
  ["2027-01-11", true],
  ["2027-01-18", false],
])("the week of %s belongs to it: %s", (monday, runs) => {
  expect(runsInWeek(PLAN, monday)).toBe(runs);
});

test("a week that has begun counts whole", () => {
  expect(plannedMinutesUntil(PLAN, "2026-12-23")).toBe(0);
  expect(plannedMinutesUntil(PLAN, "2026-12-24")).toBe(720);
  expect(plannedMinutesUntil(PLAN, "2027-06-01")).toBe(4 * 720);
});

test.each([
  [599, false],
  [600, true],
  [1200, true],
  [1201, false],
])("%i minutes a week are usual: %s", (minutes, usual) => {
  expect(isUsualWeek(minutes)).toBe(usual);
});

test("a week runs as long as one of its days is the engagement's, the first and the last as well", () => {
  const plan = { startsOn: "2026-03-08", endsOn: "2026-03-16", plannedMinutesPerWeek: 600 };
  const runs = ["2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"].map((monday) =>
    runsInWeek(plan, monday),
  );
  expect(runs).toEqual([false, true, true, true, false]);
  expect(runsInWeek({ ...plan, endsOn: null }, "2030-01-07")).toBe(true);
  expect(weekNumber(plan, "2026-03-10")).toBe(2);
  expect(weekNumber(plan, "2026-05-01")).toBe(3);
});
