import type { Trend } from "@/lib/rules/escalations/trend";
import type { WeekCount } from "@/lib/rules/escalations/weeks";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    notCounted: "not counted",
    soFar: (count: string | number) => `${count} so far`,
    sinceCountingBegan: (count: string | number) => `${count} since counting began`,
    escalationsPerWeekWeeks: (count: string | number, figures: string | number) =>
      `Escalations per week, ${count} weeks, oldest first: ${figures}.`,
  },
  de: {
    notCounted: "nicht gezählt",
    soFar: (count) => `${count} bisher`,
    sinceCountingBegan: (count) => `${count}, seit gezählt wird`,
    escalationsPerWeekWeeks: (count, figures) =>
      `Eskalationen je Woche, ${count} Wochen, die älteste zuerst: ${figures}.`,
  },
});

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
export function founderExtraction(series: readonly WeekCount[], trend: Trend, locale: Locale = "en") {
  const most = Math.max(4, ...series.map(({ count }) => count ?? 0));
  const each = 100 / Math.max(1, series.length);
  const middle = (at: number) => (at + 0.5) * each;
  const y = (value: number) => 100 - (Math.min(value, most) / most) * (100 - TOP);
  const bars = series.map(({ monday, count, isFull }, at): WeekBar => ({
    ...{ monday, count, isFull, words: weekWords(count, isFull, at === series.length - 1, locale) },
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
    from: series[0] ? formatDay(series[0].monday, locale) : "",
    title: titleOf(series, locale),
  };
}

/** Counting began within the first week that has any; within the last one it goes on. */
function weekWords(count: number | null, isFull: boolean, isLast: boolean, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (count === null) return words.notCounted;
  if (isFull) return String(count);
  return isLast ? words.soFar(count) : words.sinceCountingBegan(count);
}

function titleOf(series: readonly WeekCount[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const figures = series
    .map(({ count, isFull }, at) => weekWords(count, isFull, at === series.length - 1, locale))
    .join(", ");
  return words.escalationsPerWeekWeeks(series.length, figures);
}
