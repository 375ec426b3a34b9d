import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowanceOf, budgetCycles, budgetMark, weekdaysLeft } from "@/lib/rules/hours/budget";
import { weeksUntil } from "@/lib/rules/hours/planned";
import { type EngagementRow, engagementFacts, weeksSince } from "@/lib/rules/portfolio/engagement-week";
import { addDays } from "@/lib/units/days";
import { TODAY } from "./client";

const ROW: EngagementRow = {
  id: "e1",
  title: "Fractional COO",
  startsOn: "2025-06-04",
  endsOn: null,
  plannedMinutesPerWeek: 600,
  cycle: "weekly",
  carryOverCapMinutes: 0,
  noticeOn: null,
  renewalOn: null,
  weeks: [],
  ownMinutes: 0,
  notes: { lastWeek: null, undelivered: 0 },
};
const week = (monday: string, minutes: number, state: "open" | "submitted" | "agreed" = "agreed") => ({
  monday,
  minutes,
  state,
});

describe("the running cycle is the same as if all weeks since the beginning were reckoned", () => {
  test("whatever the dates, the cycle, the carry-over and the hours", () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2025-01-01", days));
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom("weekly" as const, "monthly" as const),
        fc.constantFrom(0, 300),
        fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 80, maxLength: 80 }),
        (startsOn, today, cycle, carryOverCapMinutes, minutes) => {
          const terms = { ...ROW, startsOn, cycle, carryOverCapMinutes };
          const all = weeksUntil(terms, today).map((monday, at) => week(monday, minutes[at] ?? 0));
          const since = weeksSince(today);
          const weeks = carryOverCapMinutes > 0 ? all : all.filter(({ monday }) => monday >= since);
          const whole = budgetCycles(terms, new Map(all.map((one) => [one.monday, one.minutes])), today).at(
            -1,
          );
          const facts = engagementFacts({ ...terms, weeks }, today);
          if (!facts.runs) return;
          expect(facts.cycle).toEqual(
            whole
              ? {
                  length: cycle,
                  allowanceMinutes: allowanceOf(whole),
                  usedMinutes: whole.usedMinutes,
                  mark: budgetMark(whole),
                  weekdaysLeft: weekdaysLeft(whole, terms, today),
                }
              : null,
          );
        },
      ),
      { numRuns: 1000, examples: [["2025-01-01", "2025-01-06", "monthly", 0, Array<number>(80).fill(60)]] },
    );
  });
});

test("a past week is late that was not handed in, with a row or without; this one is not", () => {
  const weeks = [
    ...["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"].map((monday) =>
      week(monday, 60),
    ),
    week("2026-02-09", 60, "open"),
    week("2026-02-16", 60, "submitted"),
    week("2026-03-02", 60, "open"),
  ];
  expect(engagementFacts({ ...ROW, weeks }, TODAY)).toMatchObject({
    lateWeeks: ["2026-02-09", "2026-02-23"],
    usedMinutes: 60,
    promisedMinutes: 600,
  });
});

test("weeks before the engagement began are owed to nobody", () => {
  expect(engagementFacts({ ...ROW, startsOn: "2026-02-18" }, TODAY)).toMatchObject({
    lateWeeks: ["2026-02-16", "2026-02-23"],
    judged: { promisedMinutes: 1200, usedMinutes: 0 },
  });
});

test("a week waits long for the client a fortnight after its Sunday", () => {
  // Sunday 15 February and a fortnight: 1 March; Sunday 22 February: 8 March.
  const weeks = [week("2026-02-09", 60, "submitted"), week("2026-02-16", 60, "submitted")];
  expect(engagementFacts({ ...ROW, weeks }, TODAY)).toMatchObject({
    weeksWithClient: ["2026-02-09", "2026-02-16"],
    weeksLongWithClient: ["2026-02-09"],
  });
  expect(engagementFacts({ ...ROW, weeks }, "2026-03-01").weeksLongWithClient).toEqual([]);
  expect(engagementFacts({ ...ROW, weeks }, "2026-03-02").weeksLongWithClient).toEqual(["2026-02-09"]);
});

test("an engagement that has ended promises nothing and has no cycle", () => {
  expect(engagementFacts({ ...ROW, endsOn: "2026-02-27" }, TODAY)).toMatchObject({
    runs: false,
    promisedMinutes: 0,
    cycle: null,
  });
});
