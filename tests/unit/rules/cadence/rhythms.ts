import fc from "fast-check";
import { type Rhythm, NTHS, QUARTER_MONTHS, WEEKDAYS } from "@/lib/rules/cadence/rhythm";
import { addDays } from "@/lib/units/days";

/** Any day of forty years, leap days among them. */
export const anyDay = fc.integer({ min: 0, max: 14_600 }).map((days) => addDays("2000-01-01", days));

const weekday = fc.constantFrom(...WEEKDAYS);
const nth = fc.constantFrom(...NTHS);

/** Every rhythm that the controls can make. */
export const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  repeat: fc.oneof(
    fc.record({ kind: fc.constant("daily" as const), days: fc.constantFrom("every_day", "workdays") }),
    fc
      .record({
        kind: fc.constant("weekly" as const),
        everyWeeks: fc.integer({ min: 1, max: 8 }),
        weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      })
      // Every workday of every week is what "daily, on workdays" says.
      .filter(({ everyWeeks, weekdays }) => everyWeeks !== 1 || weekdays.join() !== "MO,TU,WE,TH,FR"),
    fc.record({ kind: fc.constant("monthly" as const), nth, weekday }),
    fc.record({
      kind: fc.constant("quarterly" as const),
      nth,
      weekday,
      month: fc.constantFrom(...QUARTER_MONTHS),
    }),
  ),
  end: fc.oneof(
    fc.record({ kind: fc.constant("never" as const) }),
    fc.record({ kind: fc.constant("until" as const), day: anyDay }),
    fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 1, max: 300 }) }),
  ),
});
