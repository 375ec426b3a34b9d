import type { IsoDay } from "@/lib/units/days";
import { tally } from "./breakdown";
import type { WeekCount } from "./weeks";

/** Fewer carry no trend, whatever they look like. */
export const FEWEST_WEEKS = 6;
export const FEWEST_ESCALATIONS = 8;
/** Mann and Kendall's test, two-sided at 5 %: one series in twenty without any trend would be said to have one. */
const SURE = 1.96;

export type Trend = {
  readonly verdict: "never" | "too_little" | "falling" | "rising" | "neither";
  /** Full weeks that were counted, and the escalations in them. */
  readonly weeks: number;
  readonly total: number;
  /** A week's mean over the first and the last few of them, and where the first few lie. */
  readonly early: number;
  readonly late: number;
  readonly earlyMonday: IsoDay;
  /** The straight line of least squares through the full weeks; `null` where they are too few to draw one. */
  readonly line: { readonly from: WeekPoint; readonly to: WeekPoint } | null;
};
export type WeekPoint = { readonly monday: IsoDay; readonly value: number };

/** Whether fewer decisions reach the CEO, from full weeks alone: the one that still runs would always seem to fall. */
export function trendOf(series: readonly WeekCount[]): Trend {
  const points = series.flatMap(({ monday, count, isFull }) =>
    isFull && count !== null ? [{ monday, value: count }] : [],
  );
  const values = points.map(({ value }) => value);
  const total = sum(values);
  const few = Math.min(4, Math.floor(points.length / 2));
  const early = mean(values.slice(0, few));
  const late = mean(few === 0 ? [] : values.slice(-few));
  const earlyMonday = points[Math.floor(few / 2)]?.monday ?? "";
  const facts = { weeks: points.length, total, early, late, earlyMonday };
  if (series.every(({ count }) => count === null)) return { verdict: "never", ...facts, line: null };
  if (points.length < FEWEST_WEEKS || total < FEWEST_ESCALATIONS)
    return { verdict: "too_little", ...facts, line: null };

  const { slope, at } = leastSquares(values);
  const z = mannKendall(values);
  const isFalling = z <= -SURE && slope < 0 && late < early;
  const isRising = z >= SURE && slope > 0 && late > early;
  const end = (index: number): WeekPoint => ({
    monday: points[index]?.monday ?? "",
    value: Math.max(0, at(index)),
  });
  return {
    verdict: isFalling ? "falling" : isRising ? "rising" : "neither",
    ...facts,
    line: { from: end(0), to: end(points.length - 1) },
  };
}

/** The standard normal deviate of Kendall's S, corrected for ties and for being a whole number. */
export function mannKendall(values: readonly number[]): number {
  const n = values.length;
  const s = sum(values.flatMap((one, at) => values.slice(at + 1).map((later) => Math.sign(later - one))));
  const ties = [...tally(values).values()];
  const spread = (size: number) => size * (size - 1) * (2 * size + 5);
  const variance = (spread(n) - sum(ties.map(spread))) / 18;
  return variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
}

function leastSquares(values: readonly number[]) {
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  const across = sum(values.map((value, at) => (at - middle) * (value - average)));
  const along = sum(values.map((_, at) => (at - middle) ** 2));
  const slope = along === 0 ? 0 : across / along;
  return { slope, at: (index: number) => average + slope * (index - middle) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
