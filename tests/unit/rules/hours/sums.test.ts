import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsInDay } from "@/lib/rules/hours/day-limit";
import type { HoursPlan } from "@/lib/rules/hours/planned";
import { usageByWeek } from "@/lib/rules/hours/usage";
import { type GridEntry, weekGrid } from "@/lib/rules/hours/week-grid";
import { WORK_KINDS, scopeDrift, sharesByKind } from "@/lib/rules/hours/work-kinds";
import { minutesBy, minutesByWeek, totalMinutes } from "@/lib/rules/hours/worked";
import { addDays, daysOfWeek, mondayOf } from "@/lib/units/days";

const FIRST = "2024-12-30";
const LAST = "2027-01-10";
const PLAN: HoursPlan = { startsOn: FIRST, endsOn: LAST, plannedMinutesPerWeek: 720 };

/** Any day of two years and two turns of the year. */
const day = fc.integer({ min: 0, max: 741 }).map((days) => addDays(FIRST, days));
const entry: fc.Arbitrary<GridEntry> = fc.record({
  id: fc.uuid(),
  workDay: day,
  minutes: fc.integer({ min: 1, max: 1440 }),
  kind: fc.constantFrom(...WORK_KINDS),
  deliverableId: fc.constantFrom(null, "a", "b", "gone"),
});
const entries = fc.array(entry, { maxLength: 60 });
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("minutes add up", () => {
  test("from days to weeks to the engagement", () => {
    fc.assert(
      fc.property(entries, day, (worked, today) => {
        const total = totalMinutes(worked);
        expect(sum(minutesBy(worked, ({ workDay }) => workDay).values())).toBe(total);
        expect(sum(minutesByWeek(worked).values())).toBe(total);
        const weeks = usageByWeek(PLAN, worked, [], today);
        expect(sum(weeks.map(({ usedMinutes }) => usedMinutes))).toBe(total);
      }),
    );
  });

  test("over the kinds of work, and the shares to one", () => {
    fc.assert(
      fc.property(entries, (worked) => {
        const shares = sharesByKind(worked);
        expect(sum(shares.map(({ minutes }) => minutes))).toBe(totalMinutes(worked));
        if (worked.length > 0) expect(sum(shares.map(({ share }) => share))).toBeCloseTo(1);
      }),
    );
  });

  test("in the grid: each entry of the week once, by line as by day", () => {
    const deliverables = [
      { id: "a", kind: "sop" as const },
      { id: "b", kind: "cadence" as const },
    ];
    fc.assert(
      fc.property(entries, day, (worked, any) => {
        const monday = mondayOf(any);
        const week = worked.map((one) => ({ ...one, workDay: addDays(monday, one.minutes % 7) }));
        const grid = weekGrid(monday, week, deliverables);
        const cells = grid.lines.flatMap((line) => line.cells.flat());
        expect(cells.map(({ id }) => id).sort()).toEqual(week.map(({ id }) => id).sort());
        expect(sum(grid.lines.map(({ minutes }) => minutes))).toBe(grid.minutes);
        expect(sum(grid.dayMinutes)).toBe(grid.minutes);
        expect(grid.days).toEqual(daysOfWeek(monday));
      }),
    );
  });
});

test("the last days of December stand in week 1 where the calendar puts them there", () => {
  const weeks = minutesByWeek([
    { workDay: "2025-12-31", minutes: 60 },
    { workDay: "2026-01-01", minutes: 30 },
  ]);
  expect([...weeks]).toEqual([["2025-12-29", 90]]);
});

test("every deliverable in use is counted once, also from before the first and after the last week", () => {
  const since = ["2024-12-01", "2025-01-01", "2027-02-01"];
  const weeks = usageByWeek(PLAN, [], since, "2027-03-01");
  expect(weeks.at(0)?.cameIntoUse).toBe(2);
  expect(weeks.at(-1)?.cameIntoUse).toBe(1);
  expect(usageByWeek(PLAN, [], since, "2024-12-29")).toEqual([]);
});

test("scope drift is the share of firefighting; of nothing it is unknown", () => {
  expect(scopeDrift(sharesByKind([]))).toBeNull();
  expect(scopeDrift(sharesByKind([{ kind: "sop", minutes: 60 }]))).toBe(0);
  const mixed = sharesByKind([
    { kind: "sop", minutes: 90 },
    { kind: "firefighting", minutes: 30 },
  ]);
  expect(scopeDrift(mixed)).toBe(0.25);
  expect(mixed.map(({ kind }) => kind)).toEqual(["sop", "firefighting"]);
});

test.each([
  [1439, 1, true],
  [1440, 1, false],
  [0, 1440, true],
])("a day with %i minutes takes %i more: %s", (logged, more, fits) => {
  expect(fitsInDay(logged, more)).toBe(fits);
});

test("kinds of work stand most first, and alike in the order of the list", () => {
  const worked = [
    { kind: "admin", minutes: 30 },
    { kind: "cadence", minutes: 30 },
    { kind: "firefighting", minutes: 90 },
    { kind: "sop", minutes: 30 },
  ] as const;
  expect(sharesByKind(worked).map(({ kind }) => kind)).toEqual(["firefighting", "sop", "cadence", "admin"]);
  expect(sharesByKind(worked.toReversed()).map(({ kind }) => kind)).toEqual([
    "firefighting",
    "sop",
    "cadence",
    "admin",
  ]);
});

test("a week's grid offers each deliverable with its kind, then each kind by itself, before any hour is logged", () => {
  const { lines } = weekGrid("2026-03-02", [], [{ id: "a", kind: "cadence" }]);
  expect(lines.map(({ kind, deliverableId }) => [kind, deliverableId])).toEqual([
    ["cadence", "a"],
    ...WORK_KINDS.map((kind) => [kind, null]),
  ]);
});

test("what came into use within a week counts in that week; with no week at all, in none", () => {
  const plan: HoursPlan = { startsOn: "2026-03-02", endsOn: "2026-03-22", plannedMinutesPerWeek: 600 };
  const counted = usageByWeek(plan, [], ["2026-03-02", "2026-03-11", "2026-03-22"], "2026-03-20");
  expect(counted.map(({ monday, cameIntoUse }) => [monday, cameIntoUse])).toEqual([
    ["2026-03-02", 1],
    ["2026-03-09", 1],
    ["2026-03-16", 1],
  ]);
  expect(usageByWeek(plan, [], ["2026-03-02"], "2026-03-01")).toEqual([]);
});
