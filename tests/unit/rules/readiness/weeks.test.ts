import { expect, test } from "vitest";
import { cameIntoUseByWeek, meetingsTogether } from "@/lib/rules/readiness/weeks";

// A Wednesday; its week is not over.
const TODAY = "2026-03-04";

test("what came into use is counted in whole weeks from the first one on", () => {
  const days = ["2026-02-09", "2026-02-15", "2026-03-01", "2026-03-02", "2026-02-08"];
  expect(cameIntoUseByWeek(days, "2026-02-11", TODAY)).toEqual([2, 0, 1]);
});

test("work that begins this week or later has no week behind it; old work counts for a year", () => {
  expect(cameIntoUseByWeek(["2026-03-03"], "2026-03-03", TODAY)).toEqual([]);
  expect(cameIntoUseByWeek([], "2026-04-01", TODAY)).toEqual([]);
  expect(cameIntoUseByWeek(["2025-01-01", "2025-03-03"], "2024-01-01", TODAY)).toEqual([
    1,
    ...Array(51).fill(0),
  ]);
});

test("the meetings of cadences add up week by week, and of none nothing is known", () => {
  const weekly = [
    { held: 1, due: 1 },
    { held: 0, due: 1 },
  ];
  const daily = [
    { held: 4, due: 5 },
    { held: 2, due: 2 },
  ];
  expect(meetingsTogether([weekly, daily])).toEqual([
    { held: 5, due: 6 },
    { held: 2, due: 3 },
  ]);
  expect(meetingsTogether([])).toBeNull();
});
