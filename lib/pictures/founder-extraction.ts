import type { Trend } from "@/lib/rules/escalations/trend";
import type { WeekCount } from "@/lib/rules/escalations/weeks";
import { type IsoDay, formatDay } from "@/lib/units/days";

/** Positions in per cent of the picture, y downward. */
export type WeekBar = {
  readonly monday: IsoDay;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly count: number | null;
  readonly isFull: boolean;
  readonly words: string;
};

/** Room for a figure above the tallest bar. */
const TOP = 12;
/** A bar's share of its week. */
const FILLED = 0.62;

/** Escalations per week as bars on one line, with the trend through the full weeks. */
export function founderExtraction(series: readonly WeekCount[], trend: Trend) {
  const most = Math.max(4, ...series.map(({ count }) => count ?? 0));
  const each = 100 / Math.max(1, series.length);
  const middle = (at: number) => (at + 0.5) * each;
  const y = (value: number) => 100 - (Math.min(value, most) / most) * (100 - TOP);
  const bars = series.map(({ monday, count, isFull }, at): WeekBar => ({
    ...{ monday, count, isFull, words: weekWords(count, isFull, at === series.length - 1) },
    x: middle(at) - (each * FILLED) / 2,
    width: each * FILLED,
    y: y(count ?? 0),
    height: 100 - y(count ?? 0),
  }));
  const placeOf = ({ monday, value }: { monday: IsoDay; value: number }) => ({
    x: middle(series.findIndex((week) => week.monday === monday)),
    y: y(value),
  });
  return {
    bars,
    trend: trend.line && { from: placeOf(trend.line.from), to: placeOf(trend.line.to) },
    from: series[0] ? formatDay(series[0].monday) : "",
    title: titleOf(series),
  };
}

/** Counting began within the first week that has any; within the last one it goes on. */
function weekWords(count: number | null, isFull: boolean, isLast: boolean): string {
  if (count === null) return "not counted";
  if (isFull) return String(count);
  return isLast ? `${count} so far` : `${count} since counting began`;
}

function titleOf(series: readonly WeekCount[]): string {
  const figures = series
    .map(({ count, isFull }, at) => weekWords(count, isFull, at === series.length - 1))
    .join(", ");
  return `Escalations per week, ${series.length} weeks, oldest first: ${figures}.`;
}
