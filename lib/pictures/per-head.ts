import { line } from "d3-shape";
import { type MonthFigures, perHead, rounded } from "@/lib/rules/bottlenecks/per-head";
import { type IsoDay, firstOfMonth, formatMonth } from "@/lib/units/days";

/** Positions in per cent of the picture, y downward. */
export type HeadDot = {
  readonly month: IsoDay;
  readonly x: number;
  readonly y: number;
  readonly words: string;
};
export type DayMark = { readonly x: number; readonly words: string };

/** Keeps the outer dots and their figures inside. */
const INSET = 4;
const TOP = 22;
/** Months before the first figure are left out, down to half a year. */
const FEWEST_DRAWN = 6;

/** Throughput per head over the months; a month without both figures leaves a hole, and nothing is drawn across it. */
export function perHeadPicture(
  all: readonly MonthFigures[],
  events: ReadonlyArray<{ readonly day: IsoDay | null; readonly words: string }>,
) {
  const firstKnown = all.findIndex((each) => perHead(each) !== null);
  const months = all.slice(Math.max(0, Math.min(firstKnown, all.length - FEWEST_DRAWN)));
  const values = months.map(perHead);
  const most = Math.max(...values.map((value) => value ?? 0)) || 1;
  const x = (at: number) => INSET + (at / Math.max(1, months.length - 1)) * (100 - 2 * INSET);
  const y = (value: number) => 100 - (value / most) * (100 - TOP);
  const path = line<number | null>(
    (_value, at) => x(at),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  const at = (day: IsoDay) => months.findIndex(({ month }) => month === firstOfMonth(day));
  return {
    path: path(values) ?? "",
    dots: values.flatMap((value, index): HeadDot[] =>
      value === null
        ? []
        : [{ month: months[index]?.month ?? "", x: x(index), y: y(value), words: rounded(value) }],
    ),
    marks: events.flatMap(({ day, words }): DayMark[] =>
      day === null || at(day) < 0 ? [] : [{ x: x(at(day)), words }],
    ),
    ends: [months[0], months.at(-1)].map((each) => (each ? formatMonth(each.month) : "")),
    title: titleOf(months, values),
  };
}

function titleOf(months: readonly MonthFigures[], values: ReadonlyArray<number | null>): string {
  const figures = values.map(
    (value, at) =>
      `${formatMonth(months[at]?.month ?? "2026-01-01")} ${value === null ? "not known" : rounded(value)}`,
  );
  return `Throughput per head by month: ${figures.join(", ")}.`;
}
