import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weeklyCounts, weeksChosen } from "@/lib/rules/escalations/weeks";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2019-06-03", days));

describe("weekly counts", () => {
  test("a week before the first entry is not known; one after it without an entry had none", () => {
    const span = { since: "2026-02-04", today: "2026-02-25", weeks: 6 };
    expect(weeklyCounts(["2026-02-04", "2026-02-08", "2026-02-24"], span)).toEqual([
      { monday: "2026-01-19", count: null, isFull: false },
      { monday: "2026-01-26", count: null, isFull: false },
      { monday: "2026-02-02", count: 2, isFull: false },
      { monday: "2026-02-09", count: 0, isFull: true },
      { monday: "2026-02-16", count: 0, isFull: true },
      { monday: "2026-02-23", count: 1, isFull: false },
    ]);
  });

  test("over the turn of a year with 53 weeks each day falls into its own ISO week", () => {
    // 2026 ends with W53: Mon 28 Dec to Sun 3 Jan, then comes W01 of 2027.
    const span = { since: "2026-12-20", today: "2027-01-10", weeks: 4 };
    const days = [
      "2026-12-20",
      "2026-12-21",
      "2026-12-27",
      "2026-12-28",
      "2026-12-31",
      "2027-01-01",
      "2027-01-03",
    ];
    expect(weeklyCounts([...days, "2027-01-04"], span).map(({ monday, count }) => [monday, count])).toEqual([
      ["2026-12-14", 1],
      ["2026-12-21", 2],
      ["2026-12-28", 4],
      ["2027-01-04", 1],
    ]);
  });

  test.each([
    ["before the hour is skipped", "2026-03-29T00:59:59Z", "2026-03-29", "2026-03-23"],
    ["the last second of that Sunday", "2026-03-29T21:59:59Z", "2026-03-29", "2026-03-23"],
    ["the first of the Monday after", "2026-03-29T22:00:00Z", "2026-03-30", "2026-03-30"],
    ["in the doubled hour in autumn", "2026-10-25T00:30:00Z", "2026-10-25", "2026-10-19"],
    ["and at its second time", "2026-10-25T01:30:00Z", "2026-10-25", "2026-10-19"],
    ["the first of the Monday after that", "2026-10-25T23:00:00Z", "2026-10-26", "2026-10-26"],
  ])("a change of the clock moves nothing into another week: %s", (_what, instant, today, monday) => {
    expect(dayIn("Europe/Berlin", new Date(instant))).toBe(today);
    const week = weeklyCounts([today], { since: today, today, weeks: 1 });
    expect(week).toEqual([{ monday, count: 1, isFull: false }]);
  });

  test("nothing is lost, nothing is counted twice, whatever the days", () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), day, fc.constantFrom(13, 26), (days, today, weeks) => {
        const since = days.toSorted()[0] ?? null;
        const series = weeklyCounts(days, { since, today, weeks });
        expect(series).toHaveLength(weeks);
        expect(series.at(-1)).toMatchObject({ monday: mondayOf(today), isFull: false });
        const first = series[0]?.monday ?? "";
        const end = addDays(mondayOf(today), 6);
        const within = days.filter((one) => one >= first && one <= end).length;
        expect(series.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(within);
        for (const [at, { monday }] of series.entries()) expect(monday).toBe(addDays(first, 7 * at));
        for (const { monday, count } of series)
          expect(count === null).toBe(since === null || addDays(monday, 6) < since);
      }),
    );
  });
});

test("an address chooses 13 or 26 weeks, and nothing else", () => {
  expect(["26", "13", "1e9", undefined, ["26"], "-1"].map(weeksChosen)).toEqual([26, 13, 13, 13, 13, 13]);
});
