import fc from "fast-check";
import { expect, test } from "vitest";
import { type SheetEntry, sheetOf } from "@/lib/rules/hours/own-sheet";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { addDays } from "@/lib/units/days";

const MONDAY = "2026-12-28";

function entry(
  engagementId: string,
  day: number,
  minutes: number,
  more: Partial<SheetEntry> = {},
): SheetEntry {
  const workDay = addDays(MONDAY, day);
  return {
    id: `${engagementId}${day}`,
    engagementId,
    workDay,
    minutes,
    kind: "sop",
    deliverableId: null,
    ...more,
  };
}

test("a line for each work of this week and last, by client, with last week's hours beside empty cells", () => {
  const sheet = sheetOf(
    MONDAY,
    ["b", "a"],
    [entry("a", 1, 60)],
    [entry("b", -6, 90), entry("a", -6, 30), entry("gone", -7, 15)],
  );
  expect(sheet.lines.map(({ engagementId, minutes }) => [engagementId, minutes])).toEqual([
    ["b", 0],
    ["a", 60],
  ]);
  expect(sheet.lines[0]?.lastWeekMinutes).toEqual([0, 90, 0, 0, 0, 0, 0]);
  expect(sheet.dayMinutes).toEqual([0, 60, 0, 0, 0, 0, 0]);
});

test("hours of an engagement that is over still have their line", () => {
  expect(
    sheetOf(MONDAY, ["a"], [entry("over", 0, 45), entry("a", 0, 15)], []).lines.map(
      ({ engagementId }) => engagementId,
    ),
  ).toEqual(["a", "over"]);
});

test("lines, days and the week add up to the same, also over the turn of the year and with corrections", () => {
  const entries = fc.array(
    fc.record({
      engagementId: fc.constantFrom("a", "b", "over"),
      day: fc.integer({ min: 0, max: 6 }),
      minutes: fc.integer({ min: -600, max: 1440 }).filter((minutes) => minutes !== 0),
      kind: fc.constantFrom(...WORK_KINDS),
      deliverableId: fc.constantFrom(null, "d1", "d2"),
    }),
  );
  fc.assert(
    fc.property(entries, entries, (own, before) => {
      const made = own.map(({ engagementId, day, minutes, ...rest }) =>
        entry(engagementId, day, minutes, rest),
      );
      const last = before.map(({ engagementId, day, minutes, ...rest }) =>
        entry(engagementId, day - 7, minutes, rest),
      );
      const sheet = sheetOf(MONDAY, ["a", "b"], made, last);
      const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
      const total = sum(made.map(({ minutes }) => minutes));
      expect(sheet.minutes).toBe(total);
      expect(sum(sheet.dayMinutes)).toBe(total);
      expect(sum(sheet.lines.map(({ minutes }) => minutes))).toBe(total);
      expect(sheet.lines.flatMap(({ cells }) => cells.flat())).toHaveLength(made.length);
    }),
  );
});
