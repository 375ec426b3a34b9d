import fc from "fast-check";
import rrule from "rrule";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { occurrencesBetween, startOf } from "@/lib/rules/cadence/occurrences";
import { type Rhythm, rhythmOf, ruleOf } from "@/lib/rules/cadence/rhythm";
import { addDays, dayIn } from "@/lib/units/days";
import { anyDay, anyRhythm } from "./rhythms";

const scheduled = (fromDay: string, rhythm: Rhythm) => ({
  fromDay,
  rule: ruleOf(rhythm),
  startMinute: 540,
  timeZone: "Europe/Berlin",
  lengthMinutes: 60,
});

/** The same rule by another implementation, over days of UTC, where it is right. */
function byAnother(rule: string, fromDay: string, from: string, to: string): string[] {
  const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
  const options = { ...rrule.RRule.parseString(rule), dtstart: midnight(fromDay) };
  return new rrule.RRule(options)
    .between(midnight(from), midnight(to), true)
    .map((day) => day.toISOString().slice(0, 10));
}

describe("a rule gives the days that another implementation of RFC 5545 gives", () => {
  test("for every rhythm the controls make, from any day, in any window", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        anyRhythm,
        anyDay,
        fc.integer({ min: -100, max: 3000 }),
        fc.integer({ min: 0, max: 400 }),
        (rhythm, fromDay, after, length) => {
          const from = addDays(fromDay, after);
          const to = addDays(from, length);
          const days = occurrencesBetween([scheduled(fromDay, rhythm)], from, to).map(({ day }) => day);
          expect(days).toEqual(byAnother(ruleOf(rhythm), fromDay, from, to));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test("and a rule is read back as the rhythm that made it", () => {
    fc.assert(
      fc.property(anyRhythm, (rhythm) => {
        expect(rhythmOf(ruleOf(rhythm))).toEqual(rhythm);
      }),
    );
  });

  test.each(["FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=13", "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1", "", "junk"])(
    "%j is no rhythm of ours",
    (rule) => expect(rhythmOf(rule)).toBeNull(),
  );
});

const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "America/Santiago",
  "Pacific/Apia",
  "UTC",
];

/** Offsets in minutes as the platform's own calendar knows them: no Temporal, no recurrence library. */
function wallClock(instant: Date, timeZone: string): { day: string; minute: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  })
    .formatToParts(instant)
    .reduce<Record<string, string>>((all, { type, value }) => ({ ...all, [type]: value }), {});
  return { day: dayIn(timeZone, instant), minute: (Number(parts.hour) % 24) * 60 + Number(parts.minute) };
}

describe("the hour", () => {
  test(
    "is the same on the clocks of the place, through both changes of daylight saving, in any zone",
    { timeout: 60_000 },
    () => {
      const zone = fc.constantFrom(...ZONES);
      const minute = fc.integer({ min: 4 * 60, max: 1439 });
      fc.assert(
        fc.property(zone, minute, anyDay, (timeZone, startMinute, day) => {
          // Samoa left out 30 December 2011 altogether: there is no such day to meet on.
          fc.pre(!(timeZone === "Pacific/Apia" && day === "2011-12-30"));
          expect(wallClock(startOf(day, startMinute, timeZone), timeZone)).toEqual({
            day,
            minute: startMinute,
          });
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each([
    [
      "the clocks skip it: as long after midnight as on other days",
      "2026-03-29",
      150,
      "2026-03-29T01:30:00Z",
    ],
    ["the clocks show it twice: the first time", "2026-10-25", 150, "2026-10-25T00:30:00Z"],
    ["summer", "2026-06-01", 540, "2026-06-01T07:00:00Z"],
    ["winter", "2026-12-01", 540, "2026-12-01T08:00:00Z"],
  ])("where %s", (_when, day, minute, instant) => {
    expect(startOf(day, minute, "Europe/Berlin")).toEqual(new Date(instant));
  });

  test("a week of Mondays over the change is seven days of the clock apart, and an hour less of time", () => {
    const [before, after] = ["2026-03-23", "2026-03-30"].map((day) => startOf(day, 540, "Europe/Berlin"));
    expect((after!.getTime() - before!.getTime()) / 3_600_000).toBe(7 * 24 - 1);
  });
});

describe("a changed rhythm", () => {
  const weekly = { kind: "weekly", everyWeeks: 1 } as const;
  const end = { kind: "never" } as const;
  const mondays = scheduled("2026-01-05", { repeat: { ...weekly, weekdays: ["MO"] }, end });
  const thursdays = scheduled("2026-02-02", { repeat: { ...weekly, weekdays: ["TH"] }, end });

  test("leaves the days before it as they were, and begins on its own", () => {
    const days = occurrencesBetween([thursdays, mondays], "2026-01-19", "2026-02-14").map(({ day }) => day);
    expect(days).toEqual(["2026-01-19", "2026-01-26", "2026-02-05", "2026-02-12"]);
  });

  test("gives every day at most once, and none before the first schedule, whatever the windows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyDay, anyRhythm), { minLength: 1, maxLength: 4 }),
        anyDay,
        (each, from) => {
          const schedules = [...new Map(each)].map(([day, rhythm]) => scheduled(day, rhythm));
          const first = schedules.map(({ fromDay }) => fromDay).sort()[0]!;
          const days = occurrencesBetween(schedules, from, addDays(from, 200)).map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].sort());
          expect(days.every((day) => day >= first && day >= from && day <= addDays(from, 200))).toBe(true);
        },
      ),
    );
  });

  test("two windows side by side give what one window over both gives", () => {
    fc.assert(
      fc.property(anyDay, anyRhythm, fc.nat(200), fc.nat(200), (fromDay, rhythm, one, two) => {
        const between = (from: string, to: string) =>
          occurrencesBetween([scheduled(fromDay, rhythm)], from, to);
        const middle = addDays(fromDay, one);
        const end = addDays(middle, two + 1);
        expect([...between(fromDay, middle), ...between(addDays(middle, 1), end)]).toEqual(
          between(fromDay, end),
        );
      }),
    );
  });
});

test("the days of the week that a weekly rule names are the days it falls on", () => {
  fc.assert(
    fc.property(anyRhythm, anyDay, (rhythm, fromDay) => {
      fc.pre(rhythm.repeat.kind === "monthly" || rhythm.repeat.kind === "quarterly");
      const [first] = occurrencesBetween([scheduled(fromDay, rhythm)], fromDay, addDays(fromDay, 200));
      if (!first) return;
      const date = Temporal.PlainDate.from(first.day);
      const { nth } = rhythm.repeat;
      const which = nth > 0 ? Math.ceil(date.day / 7) : -Math.ceil((date.daysInMonth - date.day + 1) / 7);
      expect(which).toBe(nth);
    }),
  );
});
