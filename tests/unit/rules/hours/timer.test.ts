import fc from "fast-check";
import { expect, test } from "vitest";
import { measured } from "@/lib/rules/hours/timer";
import { dayIn } from "@/lib/units/days";

const at = (text: string) => new Date(text);

test.each([
  ["an hour and a half", "2026-11-27T09:00:00Z", "2026-11-27T10:30:00Z", [["2026-11-27", 90]]],
  ["half a minute is a minute", "2026-11-27T09:00:00Z", "2026-11-27T09:00:30Z", [["2026-11-27", 1]]],
  ["stopped at once is one minute", "2026-11-27T09:00:00Z", "2026-11-27T09:00:01Z", [["2026-11-27", 1]]],
  [
    "over midnight in Berlin",
    "2026-11-27T22:30:00Z",
    "2026-11-28T00:15:00Z",
    [
      ["2026-11-27", 30],
      ["2026-11-28", 75],
    ],
  ],
  // The clocks go back at three that morning: the night has an hour more, and it was worked.
  [
    "over the end of summer time",
    "2026-10-24T21:00:00Z",
    "2026-10-25T02:00:00Z",
    [
      ["2026-10-24", 60],
      ["2026-10-25", 240],
    ],
  ],
])("%s", (_what, started, stopped, parts) => {
  expect(
    measured(at(started), at(stopped), "Europe/Berlin").map(({ workDay, minutes }) => [workDay, minutes]),
  ).toEqual(parts);
});

test("the days of a timer add up to what it measured, in any time zone, over both changes of daylight saving", () => {
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
  );
  const starts = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 10) });
  const lengths = fc.integer({ min: 0, max: 12 * 60 * 60_000 });
  fc.assert(
    fc.property(zones, starts, lengths, (zone, start, length) => {
      const parts = measured(new Date(start), new Date(start + length), zone);
      const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(total).toBe(Math.max(1, Math.round(length / 60_000)));
      expect(parts.every(({ minutes }) => minutes > 0)).toBe(true);
      const days = [dayIn(zone, new Date(start)), dayIn(zone, new Date(start + length))];
      expect(parts.every(({ workDay }) => days.includes(workDay))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
