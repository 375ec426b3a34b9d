import { line } from "d3-shape";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import type { Stage } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import { addDays, daysBetween, type IsoDay } from "@/lib/units/days";
import { labelWidth, type Placed, placeLabels } from "./place-labels";

export type TrendHire = { id: string; day: IsoDay; label: string };
export type TrendEngagement = { id: string; from: IsoDay; to: IsoDay | null; label: string };

export type TrendEvents = {
  hires: readonly TrendHire[];
  engagements: readonly TrendEngagement[];
  today: IsoDay;
};

/** Positions are percentages: x along the time that all lanes share, y down a lane. */
export type ScoreDot = { x: number; y: number; score: number; labelSide: "above" | "below" };
export type ScoreLane = { dimension: Dimension; path: string; dots: ScoreDot[] };

/** What happened longer than this before the first round would squeeze the rounds together, and stands in the list only. */
const MOST_DAYS_BEFORE = 400;
/** Keeps first and last dots off the edge. */
const INSET = 3;

/** One lane for the stage, one for each subject, one each for hires and engagements, all on one axis of time. */
export function trendPicture(points: readonly TrendPoint[], { hires, engagements, today }: TrendEvents) {
  const days = points.map(({ day }) => day).sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const earliest = addDays(first, -MOST_DAYS_BEFORE);
  const starts = [...hires.map(({ day }) => day), ...engagements.map(({ from }) => from)];
  const from = starts.filter((day) => day >= earliest && day < first).sort()[0] ?? first;
  const to = last > today ? last : today;
  const span = Math.max(1, daysBetween(from, to));
  const x = (day: IsoDay) => INSET + (daysBetween(from, day) / span) * (100 - 2 * INSET);
  const drawn = hires.filter(({ day }) => day >= from && day <= to);
  return {
    from,
    to,
    rounds: points.map(({ day }) => x(day)),
    stages: placeLabels(
      points.map(({ stage, day }) => ({ x: x(day), stage, day })),
      ({ stage }) => stageChars(stage),
    ),
    scores: DIMENSIONS.map((dimension) => scoreLane(points, dimension, x)),
    hires: placeLabels(
      drawn.map((hire) => ({ ...hire, x: x(hire.day) })),
      ({ label }) => label.length,
    ),
    engagements: engagementBars(engagements, { from, to, x }),
  };
}

export type TrendPicture = ReturnType<typeof trendPicture>;
export type PlacedStage = Placed<{ x: number; stage: Stage | null; day: IsoDay }>;

/** Its title or its date, whichever is longer. */
function stageChars(stage: Stage | null): number {
  return { execution: 11, functional: 20, strain: 12, breakdown: 20, integrated: 11, none: 14 }[
    stage ?? "none"
  ];
}

/** A round without a score leaves a hole in the line: nothing is drawn between what is not known. */
function scoreLane(
  points: readonly TrendPoint[],
  dimension: Dimension,
  x: (day: IsoDay) => number,
): ScoreLane {
  const marks = points.map(({ day, scores }) => ({ x: x(day), score: scores[dimension] }));
  const path = line<(typeof marks)[number]>(
    (mark) => mark.x,
    ({ score }) => y(score ?? 0),
  ).defined(({ score }) => score !== null);
  return {
    dimension,
    path: path(marks) ?? "",
    dots: marks.flatMap(({ x: at, score }): ScoreDot[] =>
      score === null ? [] : [{ x: at, y: y(score), score, labelSide: score > 65 ? "below" : "above" }],
    ),
  };
}

/** 0..100 of a score within the part of a lane that leaves room for figures above and below. */
function y(score: number): number {
  return 88 - score * 0.76;
}

function engagementBars(
  engagements: readonly TrendEngagement[],
  { from, to, x }: { from: IsoDay; to: IsoDay; x: (day: IsoDay) => number },
) {
  return engagements
    .filter((each) => each.from <= to && (each.to === null || each.to >= from))
    .map(({ id, label, ...each }) => {
      const x1 = each.from < from ? 0 : x(each.from);
      const x2 = each.to === null || each.to > to ? 100 : x(each.to);
      return { id, label, x1, x2, words: besideOrIn(x1, x2, labelWidth(label.length)) };
    });
}

/** A label too long for its bar stands before it or after it, where there is room. */
function besideOrIn(x1: number, x2: number, width: number) {
  if (width <= x2 - x1) return { x: x1, anchor: "start" } as const;
  return x1 >= width ? ({ x: x1, anchor: "end" } as const) : ({ x: x2, anchor: "start" } as const);
}
