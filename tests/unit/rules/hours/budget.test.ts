import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allowanceOf,
  budgetCycles,
  budgetMark,
  type BudgetTerms,
  forecastMinutes,
} from "@/lib/rules/hours/budget";
import { plannedMinutesUntil, weeksUntil } from "@/lib/rules/hours/planned";
import { addDays } from "@/lib/units/days";

const terms: BudgetTerms = {
  startsOn: "2026-10-07",
  endsOn: null,
  plannedMinutesPerWeek: 720,
  cycle: "weekly",
  carryOverCapMinutes: 180,
};
const used = (minutes: Record<string, number>) => new Map(Object.entries(minutes));

test("unused hours go on up to the cap, the rest lapses, and what is over is owed and not taken from the next week", () => {
  const cycles = budgetCycles(
    terms,
    used({ "2026-10-05": 420, "2026-10-12": 1000, "2026-10-19": 720 }),
    "2026-10-25",
  );
  expect(cycles).toMatchObject([
    { carriedMinutes: 0, takenOnMinutes: 180, lapsedMinutes: 120, overageMinutes: 0 },
    { carriedMinutes: 180, takenOnMinutes: 0, lapsedMinutes: 0, overageMinutes: 100 },
    { carriedMinutes: 0, takenOnMinutes: 0, lapsedMinutes: 0, overageMinutes: 0 },
  ]);
});

test.each([
  // The first week's Monday lies in September; its first day in October.
  [
    "the first week belongs to the month of the first day",
    "2026-10-01",
    "2026-10-31",
    [["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"]],
  ],
  [
    "a month is the weeks that begin in it, the running one whole",
    "2026-11-16",
    "2026-12-01",
    [["2026-11-16", "2026-11-23", "2026-11-30"]],
  ],
  [
    "W53 of 2026 begins in December",
    "2026-12-21",
    "2027-01-05",
    [
      ["2026-12-21", "2026-12-28"],
      ["2027-01-04", "2027-01-11", "2027-01-18", "2027-01-25"],
    ],
  ],
])("%s", (_what, startsOn, today, weeks) => {
  const monthly = { ...terms, startsOn, cycle: "monthly" as const };
  expect(budgetCycles(monthly, new Map(), today).map((cycle) => cycle.weeks)).toEqual(weeks);
});

test("the running month ends with the engagement", () => {
  const monthly = { ...terms, startsOn: "2026-11-02", endsOn: "2026-11-12", cycle: "monthly" as const };
  expect(budgetCycles(monthly, new Map(), "2026-11-03")[0]?.weeks).toEqual(["2026-11-02", "2026-11-09"]);
  expect(budgetCycles(monthly, new Map(), "2026-10-30")).toEqual([]);
});

test.each([
  [575, null],
  [576, "near"],
  [720, "near"],
  [721, "over"],
])("%i of 720 minutes: %s", (minutes, mark) => {
  const [cycle] = budgetCycles(terms, used({ "2026-10-05": minutes }), "2026-10-07");
  expect(cycle && budgetMark(cycle)).toBe(mark);
});

test("an engagement without planned hours is over with its first minute", () => {
  const [cycle] = budgetCycles(
    { ...terms, plannedMinutesPerWeek: 0 },
    used({ "2026-10-05": 1 }),
    "2026-10-07",
  );
  expect(cycle && budgetMark(cycle)).toBe("over");
});

test("the forecast goes on at the pace of the last twenty weekdays, weekends not counted as days to come", () => {
  // Four hours a day, Wednesday to Friday: 12 hours in three weekdays of the engagement.
  const worked = ["2026-10-07", "2026-10-08", "2026-10-09"].map((workDay) => ({ workDay, minutes: 240 }));
  const cycleOn = (today: string, minutes: number) =>
    budgetCycles({ ...terms, cycle: "monthly" }, used({ "2026-10-05": minutes }), today)[0];
  const friday = cycleOn("2026-10-09", 720);
  // 15 weekdays of October's weeks are to come, until Friday the 30th: 15 × 240 more.
  expect(friday && forecastMinutes(friday, terms, worked, "2026-10-09")).toBe(720 + 15 * 240);
  const sunday = cycleOn("2026-10-11", 720);
  expect(sunday && forecastMinutes(sunday, terms, worked, "2026-10-11")).toBe(720 + 15 * 240);
  expect(
    friday && forecastMinutes(friday, { ...terms, startsOn: "2026-10-10" }, [], "2026-10-11"),
  ).toBeNull();
});

const anyTerms = fc.record({
  start: fc.integer({ min: 0, max: 800 }),
  weeks: fc.integer({ min: 0, max: 60 }),
  planned: fc.integer({ min: 0, max: 3000 }),
  cap: fc.integer({ min: 0, max: 5000 }),
  cycle: fc.constantFrom("weekly" as const, "monthly" as const),
  used: fc.array(fc.integer({ min: -300, max: 4000 }), { maxLength: 70 }),
});

test("no minute is made or lost: by carrying over, by cycle and over the whole engagement", () => {
  fc.assert(
    fc.property(anyTerms, ({ start, weeks, planned, cap, cycle, used: minutes }) => {
      const startsOn = addDays("2025-12-15", start);
      const today = addDays(startsOn, weeks * 7);
      const any = {
        startsOn,
        endsOn: today,
        plannedMinutesPerWeek: planned,
        cycle,
        carryOverCapMinutes: cap,
      };
      const mondays = weeksUntil(any, today);
      // Corrections may take a week's total below zero.
      const byWeek = new Map(mondays.map((monday, at) => [monday, minutes[at] ?? 0]));
      const cycles = budgetCycles(any, byWeek, today);
      expect(cycles.flatMap((each) => each.weeks)).toEqual(mondays);
      expect(sum(cycles.map(({ plannedMinutes }) => plannedMinutes))).toBe(plannedMinutesUntil(any, today));
      expect(sum(cycles.map(({ usedMinutes }) => usedMinutes))).toBe(sum([...byWeek.values()]));
      for (const [at, each] of cycles.entries()) {
        const { usedMinutes, overageMinutes, takenOnMinutes, lapsedMinutes } = each;
        expect(allowanceOf(each) + overageMinutes).toBe(usedMinutes + takenOnMinutes + lapsedMinutes);
        expect(each.carriedMinutes).toBe(cycles[at - 1]?.takenOnMinutes ?? 0);
        expect(takenOnMinutes).toBeLessThanOrEqual(cap);
        expect(Math.min(overageMinutes, takenOnMinutes, lapsedMinutes)).toBe(0);
        expect(overageMinutes === 0 || takenOnMinutes + lapsedMinutes === 0).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, one) => total + one, 0);
}
