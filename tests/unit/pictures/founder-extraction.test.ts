import fc from "fast-check";
import { expect, test } from "vitest";
import { founderExtraction } from "@/lib/pictures/founder-extraction";
import { perHeadPicture } from "@/lib/pictures/per-head";
import { lastMonths } from "@/lib/rules/bottlenecks/per-head";
import { trendOf } from "@/lib/rules/escalations/trend";
import { addDays } from "@/lib/units/days";

function drawn(counts: ReadonlyArray<number | null>) {
  const series = counts.map((count, at) => ({
    monday: addDays("2026-09-07", 7 * at),
    count,
    isFull: at < counts.length - 1,
  }));
  return founderExtraction(series, trendOf(series));
}

test("bars stand on one line, as high as their count, and say it; what nobody counted says so", () => {
  const { bars, title } = drawn([null, 8, 4, 0, 2]);
  expect(bars.map(({ height }) => Math.round(height))).toEqual([0, 88, 44, 0, 22]);
  for (const { y, height } of bars) expect(y + height).toBeCloseTo(100);
  expect(title).toBe("Escalations per week, 5 weeks, oldest first: not counted, 8, 4, 0, 2 so far.");
});

test("one escalation is not drawn as tall as the picture", () => {
  expect(drawn([1, 0, 0])?.bars[0]?.height).toBeCloseTo(22);
});

test("the trend runs from the middle of the first full week that was counted to that of the last", () => {
  const { bars, trend } = drawn([null, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const middle = (at: number) => bars[at]!.x + bars[at]!.width / 2;
  expect(trend?.from.x).toBeCloseTo(middle(1));
  expect(trend?.to.x).toBeCloseTo(middle(8));
  expect(trend?.from.y).toBeCloseTo(bars[1]!.y);
  expect(drawn([3, 2, 1, 0]).trend).toBeNull();
});

test("everything lies within the picture, and no bar over another", () => {
  const counts = fc.array(fc.option(fc.nat(60)), { minLength: 1, maxLength: 26 });
  fc.assert(
    fc.property(counts, (all) => {
      const { bars, trend } = drawn(all);
      for (const [at, { x, width, y }] of bars.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual((bars[at + 1]?.x ?? 100) + 1e-9);
        expect(y).toBeGreaterThanOrEqual(11.9);
      }
      for (const end of trend ? [trend.from, trend.to] : []) {
        expect(end.y).toBeGreaterThanOrEqual(11.9);
        expect(end.y).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("throughput per head: nothing is drawn across a month that is not known", () => {
  const all = lastMonths("2026-11-20", 5).map((month, at) => ({
    month,
    throughput: [10, 12, null, 20, 0][at] ?? null,
    headcount: 4,
  }));
  const picture = perHeadPicture(all, [
    { day: "2026-10-15", words: "removed" },
    { day: "2020-01-01", words: "long ago" },
    { day: null, words: "never" },
  ]);
  expect(picture.path.match(/M/g)).toHaveLength(2);
  expect(picture.dots.map(({ words }) => words)).toEqual(["2.5", "3", "5", "0"]);
  expect(picture.marks).toEqual([{ x: picture.dots[2]!.x, words: "removed" }]);
  const short = Array.from({ length: 9 }, (_, at) => ({
    month: `2026-0${at + 1}-01`,
    throughput: null,
    headcount: 4,
  }));
  // Months before the first figure are left out, down to half a year.
  expect(perHeadPicture([...short, ...all.slice(0, 2)], []).dots[0]?.x).toBeCloseTo(4 + (4 / 5) * 92);
  expect(picture.title).toBe(
    "Throughput per head by month: July 2.5, August 3, September not known, October 5, November 0.",
  );
});
