import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Availability, freeSlots, isFree, SLOT_MINUTES } from "@/lib/rules/review/slots";
import { addDays, dayIn } from "@/lib/units/days";
import { howMany } from "../../../support/how-many";

const MINUTE = 60_000;

const office = (timeZone: string, hours: Availability["hours"]): Availability => ({
  ...{ timeZone, hours, noticeMinutes: 0, bufferMinutes: 0, daysAhead: 0 },
});
const sunday = (fromMinute: number, toMinute: number) => [{ weekday: 7, fromMinute, toMinute }];
const starts = (availability: Availability, now: string) =>
  freeSlots(availability, [], new Date(now)).map(({ from }) => from.toISOString().slice(11, 16));

describe("where the clocks change", () => {
  test("an hour that Berlin skips has no slots, and hours that reach into it begin or end at the gap", () => {
    const now = "2026-03-28T23:00:00Z"; // midnight of Sunday 29 March, when 02:00 becomes 03:00
    expect(starts(office("Europe/Berlin", sunday(60, 240)), now)).toEqual(
      ["00:00", "00:20", "00:40", "01:00", "01:20", "01:40"], // 01:00 to 04:00 is two hours
    );
    expect(starts(office("Europe/Berlin", sunday(120, 180)), now)).toEqual([]);
    expect(starts(office("Europe/Berlin", sunday(150, 200)), now)).toEqual(["01:00"]);
    expect(starts(office("Europe/Berlin", sunday(100, 150)), now)).toEqual(["00:40"]);
  });

  test("an hour that New York shows twice has the slots of both, and no slot before or after the hours by either", () => {
    const now = "2026-11-01T04:00:00Z"; // midnight of Sunday 1 November, when 02:00 becomes 01:00
    expect(starts(office("America/New_York", sunday(0, 180)), now)).toHaveLength(12);
    expect(starts(office("America/New_York", sunday(90, 140)), now)).toEqual(["06:30", "06:50"]);
    expect(starts(office("America/New_York", sunday(30, 90)), now)).toEqual(["04:30", "04:50", "05:10"]);
  });
});

test("hours may last until midnight, and those that touch are one", () => {
  const two = [...sunday(1380, 1410), ...sunday(1410, 1440)];
  expect(starts(office("UTC", two), "2026-06-07T00:00:00Z")).toEqual(["23:00", "23:20", "23:40"]);
});

const anyHours = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    fromMinute: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ weekday, fromMinute, length }) => ({
    ...{ weekday, fromMinute, toMinute: Math.min(1440, fromMinute + length) },
  }));

/** Within days of a change of the clocks in spring or autumn, by minutes. */
const anyNow = fc
  .tuple(
    fc.constantFrom("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "2027-03-14", "2027-03-28"),
    fc.integer({ min: -4 * 1440, max: 2 * 1440 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T03:00:00Z`) + minutes * MINUTE));

const anyAvailability = fc.record({
  timeZone: fc.constantFrom("Europe/Berlin", "America/New_York"),
  hours: fc.array(anyHours, { minLength: 1, maxLength: 6 }),
  noticeMinutes: fc.integer({ min: 0, max: 3 * 1440 }),
  bufferMinutes: fc.integer({ min: 0, max: 60 }),
  daysAhead: fc.integer({ min: 0, max: 14 }),
});

const anyBusy = fc.array(
  fc.record({ after: fc.integer({ min: -1440, max: 14 * 1440 }), length: fc.integer({ min: 1, max: 600 }) }),
  { maxLength: 5 },
);

/** What the clocks of a place show, by the platform's own calendar: no Temporal. */
function clock(timeZone: string, instant: Date): { weekday: number; minute: number } {
  const [hour = 0, minute = 0] = CLOCKS[timeZone]!.format(instant).split(":").map(Number);
  const weekday = new Date(`${dayIn(timeZone, instant)}T00:00:00Z`).getUTCDay() || 7;
  return { weekday, minute: hour * 60 + minute };
}

const CLOCKS: Record<string, Intl.DateTimeFormat> = Object.fromEntries(
  ["Europe/Berlin", "America/New_York"].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }),
  ]),
);

test("every slot lies in the hours by the clocks of the place, after the notice, apart from all that is busy", () => {
  fc.assert(
    fc.property(anyAvailability, anyNow, anyBusy, (availability, now, booked) => {
      const { timeZone, hours, noticeMinutes, bufferMinutes, daysAhead } = availability;
      const busy = booked.map(({ after, length }) => {
        const from = now.getTime() + after * MINUTE;
        return { from: new Date(from), to: new Date(from + length * MINUTE) };
      });
      const slots = freeSlots(availability, busy, now);
      const lastDay = addDays(dayIn(timeZone, now), daysAhead);
      let before = -Infinity;
      for (const slot of slots) {
        const from = slot.from.getTime();
        const to = slot.to.getTime();
        expect(to - from).toBe(SLOT_MINUTES * MINUTE);
        expect(from).toBeGreaterThanOrEqual(Math.max(before, now.getTime() + noticeMinutes * MINUTE));
        expect(dayIn(timeZone, slot.from) <= lastDay).toBe(true);
        for (const span of busy)
          expect(
            from - span.to.getTime() >= bufferMinutes * MINUTE ||
              span.from.getTime() - to >= bufferMinutes * MINUTE,
          ).toBe(true);
        for (let at = from; at < to; at += 19 * MINUTE) {
          const { weekday, minute } = clock(timeZone, new Date(at));
          expect(
            hours.some(
              (open) => open.weekday === weekday && open.fromMinute <= minute && minute < open.toMinute,
            ),
          ).toBe(true);
        }
        before = to;
      }
      if (slots[0]) expect(isFree(availability, busy, now, slots[0].from)).toBe(true);
    }),
    { numRuns: howMany(150, 3_000) },
  );
});

test("open around the clock, every third of an hour is offered, on days of 23 and of 25 hours as on others", () => {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1440 }));
  const step = SLOT_MINUTES * MINUTE;
  fc.assert(
    fc.property(fc.constantFrom("Europe/Berlin", "America/New_York"), anyNow, (timeZone, now) => {
      const lastDay = addDays(dayIn(timeZone, now), 4);
      const expected: number[] = [];
      let at = Math.ceil(now.getTime() / step) * step;
      for (; dayIn(timeZone, new Date(at)) <= lastDay; at += step) expected.push(at);
      const offered = freeSlots({ ...office(timeZone, hours), daysAhead: 4 }, [], now);
      expect(offered.map(({ from }) => from.getTime())).toEqual(expected);
    }),
    { numRuns: howMany(60, 1_000) },
  );
});

test("a slot that is taken is no longer free, nor one within the buffer", () => {
  const availability = { ...office("UTC", sunday(540, 660)), bufferMinutes: 10 };
  const now = new Date("2026-06-07T00:00:00Z");
  const taken = { from: new Date("2026-06-07T09:20:00Z"), to: new Date("2026-06-07T09:40:00Z") };
  expect(freeSlots(availability, [taken], now).map(({ from }) => from.toISOString().slice(11, 16))).toEqual([
    "10:00",
    "10:20",
    "10:40",
  ]);
  expect(isFree(availability, [taken], now, taken.from)).toBe(false);
});
