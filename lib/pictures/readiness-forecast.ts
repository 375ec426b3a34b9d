import { scaleLinear } from "d3-scale";
import type { Dates, Forecast } from "@/lib/rules/readiness/forecast";
import { type IsoDay, daysBetween, formatDay } from "@/lib/units/days";

/** A row's height, where its title stands in it, and where its line; in pixels. */
export const ROW = { height: 68, titleAt: 14, lineAt: 30, wordsAt: 50 } as const;

export type ForecastRow = {
  readonly id: string;
  readonly title: string;
  /** The likely day and the sure one, in per cent of the width; one beyond the horizon runs out of the picture. */
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  readonly words: string;
  readonly isWhole: boolean;
};

/** The gates that weeks move on one axis of time, and under them all of the work; today is at the left. */
export function readinessForecast(forecast: Forecast) {
  const { today } = forecast;
  const dated = forecast.gates.filter(({ half }) => half !== null);
  const latest = dated
    .flatMap(({ half, mostly }) => [half, mostly])
    .concat(forecast.half, forecast.mostly)
    .reduce<IsoDay>((late, day) => (day && day > late ? day : late), today);
  const x = scaleLinear([0, Math.max(28, daysBetween(today, latest))], [1, 96]);
  const row = (named: Pick<ForecastRow, "id" | "title">, { half, mostly }: Dates, isWhole: boolean) => ({
    ...named,
    isWhole,
    from: x(daysBetween(today, half ?? today)),
    to: mostly ? x(daysBetween(today, mostly)) : 100,
    isOpen: mostly === null,
    words: `50 %: ${dayWords(half)}, 85 %: ${dayWords(mostly)}`,
  });
  const rows: ForecastRow[] = dated.map(({ id, title, ...dates }) => row({ id, title }, dates, false));
  if (forecast.half && dated.length > 1)
    rows.push(row({ id: "whole", title: "All of the work" }, forecast, true));
  return {
    rows,
    height: rows.length * ROW.height + 22,
    dates: [
      { x: 0, anchor: "start" as const, words: `today, ${formatDay(today)}` },
      { x: 100, anchor: "end" as const, words: formatDay(latest) },
    ],
    title: rows.map(({ title, words }) => `${title}: ${words}`).join(". "),
  };
}

function dayWords(day: IsoDay | null): string {
  return day ? formatDay(day) : "beyond two years";
}
