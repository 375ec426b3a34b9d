import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mannKendall, trendOf } from "@/lib/rules/escalations/trend";
import { trendBasis, trendSentence } from "@/lib/rules/escalations/trend-sentence";
import { addDays } from "@/lib/units/days";

/** Full weeks from Monday 7 September 2026, and one that still runs. */
function series(full: ReadonlyArray<number | null>, running: number | null = 0) {
  return [...full, running].map((count, at) => ({
    monday: addDays("2026-09-07", 7 * at),
    count,
    isFull: at < full.length,
  }));
}
const verdict = (full: ReadonlyArray<number | null>, running?: number | null) =>
  trendOf(series(full, running)).verdict;
const sentence = (full: ReadonlyArray<number | null>, running?: number | null) =>
  trendSentence(trendOf(series(full, running)));

test.each([
  [
    [null, null, null],
    null,
    "No decision is logged yet: how many reach the CEO is not known, which is not none.",
  ],
  [[null, null], 4, "The first decisions were logged this week: too little to speak of a trend."],
  [[null, 1], 0, "1 decision reached the CEO in 1 full week: too little to speak of a trend."],
  [[9, 6, 4, 3, 1], 0, "23 decisions reached the CEO in 5 full weeks: too little to speak of a trend."],
  [[2, 1, 1, 1, 1, 1], 0, "7 decisions reached the CEO in 6 full weeks: too little to speak of a trend."],
  [
    [10, 9, 9, 8, 6, 5, 4, 3, 3, 2],
    0,
    "Fewer decisions reach the CEO: 9 a week over 4 weeks in September, 3 over the last 4.",
  ],
  [
    [1, 2, 2, 4, 5, 6, 8, 9],
    0,
    "More decisions reach the CEO: 2.3 a week over 4 weeks in September, 7 over the last 4.",
  ],
  [
    [4, 5, 3, 4, 5, 4, 3, 4],
    0,
    "About 4 decisions a week reach the CEO; neither more nor fewer can be told from 8 weeks.",
  ],
] as const)("%j, %s so far this week", (full, running, expected) =>
  expect(sentence(full, running)).toBe(expected),
);

test("figures that would round to the same whole are told apart", () => {
  expect(sentence([4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2])).toBe(
    "Fewer decisions reach the CEO: 3.3 a week over 4 weeks in September, 2.5 over the last 4.",
  );
});

describe("what a trend is", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 26 });

  test("the week that still runs never changes it", () => {
    fc.assert(
      fc.property(counts, fc.nat(30), (full, running) => {
        expect(trendOf(series(full, running))).toEqual(trendOf(series(full, 0)));
      }),
    );
  });

  test("weeks before the first entry are not zeros: they change neither verdict nor figures", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 8 }), (full, before) => {
        const { verdict: found, early, late, total, weeks } = trendOf(series(full));
        const padded = trendOf(series([...Array<null>(before).fill(null), ...full]));
        expect(padded).toMatchObject({ verdict: found, early, late, total, weeks });
      }),
    );
  });

  test("read backwards, falling is rising", () => {
    const mirrored = { falling: "rising", rising: "falling" } as Record<string, string>;
    fc.assert(
      fc.property(counts, (full) => {
        const found = verdict(full);
        expect(verdict(full.toReversed())).toBe(mirrored[found] ?? found);
        expect(mannKendall(full.toReversed())).toBeCloseTo(-mannKendall(full));
      }),
    );
  });

  test("a line that never rises is never said to rise, and fewer than six weeks are never said to do anything", () => {
    fc.assert(
      fc.property(counts, (full) => {
        const falling = full.toSorted((one, other) => other - one);
        expect(verdict(falling)).not.toBe("rising");
        expect(verdict(falling.slice(0, 5))).toBe("too_little");
        expect(verdict(full.map(() => 3)).replace("too_little", "neither")).toBe("neither");
      }),
    );
  });

  test("chance alone is seldom taken for a trend", () => {
    const shuffled = fc.sample(
      fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 12 }),
      {
        numRuns: 2000,
        seed: 7,
      },
    );
    const claimed = shuffled.filter((full) => verdict(full) !== "neither").length;
    expect(claimed / shuffled.length).toBeLessThan(0.06);
  });

  test("Mann and Kendall's deviate against a worked example with ties", () => {
    // S = -10 of n = 6 with one pair of ties: variance (6·5·17 − 2·1·9) / 18.
    expect(mannKendall([9, 7, 7, 5, 4, 6])).toBeCloseTo(-9 / Math.sqrt((510 - 18) / 18), 10);
    expect(mannKendall([4, 4, 4])).toBe(0);
  });

  test("the line is least squares through the full weeks, and never below zero", () => {
    expect(trendOf(series([8, 7, 6, 5, 4, 3, 2, 1], 9)).line).toEqual({
      from: { monday: "2026-09-07", value: 8 },
      to: { monday: "2026-10-26", value: 1 },
    });
    fc.assert(
      fc.property(counts, (full) => {
        const { line } = trendOf(series(full));
        expect(Math.min(line?.from.value ?? 0, line?.to.value ?? 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("it says how it was found", () => {
    expect(trendBasis(trendOf(series([1])))).toMatch(/needs 6 full weeks and 8 decisions/);
    expect(trendBasis(trendOf(series([9, 9, 8, 7, 6, 5, 4, 3])))).toMatch(/last 4 full weeks/);
  });
});
