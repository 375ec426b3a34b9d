import { describe, expect, test } from "vitest";
import { placeLabels } from "@/lib/pictures/place-labels";
import { trendPicture } from "@/lib/pictures/trend";
import { record } from "@/lib/rules/diagnosis/scores";
import { type TrendPoint, trendSentence } from "@/lib/rules/diagnosis/trend";
import type { Stage } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, type Dimension } from "@/lib/rules/questionnaire/dimensions";

function point(
  day: string,
  stage: Stage | null,
  level: number | null,
  except: Partial<Record<Dimension, number>> = {},
): TrendPoint {
  return { day, stage, scores: { ...record(DIMENSIONS, () => level), ...except } };
}

const NOTHING_ELSE = { hires: [], engagements: [], today: "2026-12-31" };

describe("the picture", () => {
  test("puts rounds, hires and engagements on one axis, from the first to today", () => {
    const picture = trendPicture([point("2026-01-01", "breakdown", 20), point("2026-07-02", "strain", 50)], {
      today: "2027-01-01",
      hires: [
        { id: "h", day: "2026-07-02", label: "COO" },
        { id: "long ago", day: "2020-01-01", label: "Director" },
      ],
      engagements: [
        { id: "e", from: "2026-07-02", to: null, label: "Fractional COO" },
        { id: "over", from: "2019-01-01", to: "2019-06-30", label: "Diagnostic" },
      ],
    });
    const [first, second] = picture.rounds;
    expect(first).toBe(3);
    expect(second).toBeCloseTo(50, 0);
    expect(picture.hires).toMatchObject([{ id: "h", x: second }]);
    expect(picture.engagements).toEqual([
      { id: "e", label: "Fractional COO", x1: second, x2: 100, words: { x: second, anchor: "start" } },
    ]);
  });

  test("an engagement too short for its name has it beside the bar, on the side with room", () => {
    const engagements = [
      { id: "first", from: "2026-01-01", to: "2026-01-20", label: "Diagnostic" },
      { id: "last", from: "2026-12-10", to: null, label: "Fractional COO" },
    ];
    const points = [point("2026-01-01", null, 20), point("2026-06-01", null, 40)];
    const [first, last] = trendPicture(points, { ...NOTHING_ELSE, engagements }).engagements;
    expect(first?.words).toEqual({ x: first?.x2, anchor: "start" });
    expect(last?.words).toEqual({ x: last?.x1, anchor: "end" });
  });

  test("begins with a hire made shortly before the first round", () => {
    const hires = [{ id: "h", day: "2025-12-01", label: "COO" }];
    const picture = trendPicture([point("2026-01-01", "strain", 20)], { ...NOTHING_ELSE, hires });
    expect(picture.from).toBe("2025-12-01");
    expect(picture.hires[0]?.x).toBeLessThan(picture.rounds[0]!);
  });

  test("an unknown score is a hole in its line and no dot, never a zero", () => {
    const points = [
      point("2026-01-01", null, 20),
      point("2026-03-01", null, null),
      point("2026-06-01", null, 40),
    ];
    const [lane] = trendPicture(points, NOTHING_ELSE).scores;
    expect(lane?.dots.map(({ score }) => score)).toEqual([20, 40]);
    expect(lane?.path.match(/M/g)).toHaveLength(2);
  });

  test("higher scores stand higher, all within their lane", () => {
    const [lane] = trendPicture(
      [point("2026-01-01", null, 0), point("2026-06-01", null, 100)],
      NOTHING_ELSE,
    ).scores;
    const [low, high] = lane!.dots;
    expect(low!.y).toBeGreaterThan(high!.y);
    expect(Math.max(low!.y, 100 - high!.y)).toBeLessThan(100);
  });

  test("labels that would meet stand in rows of their own, and run inwards at the ends", () => {
    const placed = placeLabels([{ x: 2 }, { x: 10 }, { x: 60 }, { x: 98 }], () => 10);
    expect(placed.map(({ anchor, row }) => [anchor, row])).toEqual([
      ["start", 0],
      ["middle", 1],
      ["middle", 0],
      ["end", 0],
    ]);
  });
});

describe("the sentence", () => {
  const then = point("2026-01-01", "breakdown", 20, { founder: 10, execution: 60 });

  test.each([
    [
      "a rise",
      point("2026-12-01", "strain", 21, { founder: 52, execution: 60 }),
      "Since 1 Jan 2026 Keel has gone from structural breakdown to early strain. Independence from the founder rose most, by 42 points to 52 of 100, and nothing fell.",
    ],
    [
      "a fall",
      point("2026-12-01", "breakdown", 20, { founder: 10, execution: 50 }),
      "Keel stands where it stood on 1 Jan 2026: structural breakdown. Daily execution fell most, by 10 points to 50 of 100, and nothing rose.",
    ],
    [
      "both",
      point("2026-12-01", "breakdown", 20, { founder: 30, execution: 50 }),
      "Keel stands where it stood on 1 Jan 2026: structural breakdown. Independence from the founder rose most, by 20 points to 30 of 100; daily execution fell most, by 10 points to 50 of 100.",
    ],
    [
      "next to nothing",
      point("2026-12-01", "breakdown", 24, { founder: 10, execution: 60 }),
      "Keel stands where it stood on 1 Jan 2026: structural breakdown. No subject has moved by five points or more.",
    ],
    [
      "a round that nobody answered",
      point("2026-12-01", null, null),
      "Only the round of 1 Jan 2026 was answered enough for a verdict: structural breakdown.",
    ],
  ])("tells %s", (_what, now, sentence) => {
    expect(trendSentence([then, now], "Keel")).toBe(sentence);
  });

  test("has nothing to say of one round", () => {
    expect(trendSentence([then], "Keel")).toBeNull();
    expect(trendSentence([], "Keel")).toBeNull();
  });
});
