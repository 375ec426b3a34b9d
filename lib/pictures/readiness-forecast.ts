import { scaleLinear } from "d3-scale";
import type { Forecast, GateForecast } from "@/lib/rules/readiness/forecast";
import { WAITING_WORDS } from "@/lib/rules/readiness/forecast-words";
import { type IsoDay, daysBetween, formatDay } from "@/lib/units/days";

/** A row's height, where its title stands in it, and where its line; in pixels. */
export const ROW = { height: 58, titleAt: 14, lineAt: 30, wordsAt: 50 } as const;

export type ForecastRow = {
  readonly id: string;
  readonly title: string;
  /** From the likely day to the sure one, in per cent of the width; null where there is no day. */
  readonly span: { readonly from: number; readonly to: number; readonly isOpen: boolean } | null;
  /** The days, or what is waited for instead. */
  readonly words: string;
  readonly isWhole: boolean;
};

/** The gates that are not met on one axis of time, and under them the whole; today is at the left. */
export function readinessForecast(forecast: Forecast) {
  const { today, gates } = forecast;
  const latest = [forecast, ...gates].reduce(
    (last, { half, mostly }) =>
      [last, half, mostly].reduce<IsoDay>((late, one) => (one && one > late ? one : late), last),
    today,
  );
  const days = Math.max(28, daysBetween(today, latest));
  // What lies beyond the horizon runs out of the picture.
  const x = scaleLinear([0, days], [1, 96]);
  const spanOf = ({ half, mostly }: Pick<GateForecast, "half" | "mostly">) =>
    half === null
      ? null
      : {
          from: x(daysBetween(today, half)),
          to: mostly ? x(daysBetween(today, mostly)) : 100,
          isOpen: mostly === null,
        };
  const rows: ForecastRow[] = gates.map(({ id, title, waiting, ...dates }) => ({
    ...{ id, title },
    span: spanOf(dates),
    words: dates.half ? datesWords(dates) : WAITING_WORDS[waiting],
    isWhole: false,
  }));
  if (forecast.half && gates.length > 1)
    rows.push({
      id: "whole",
      title: forecast.kind === "dated" ? "Every gate" : "All of the work",
      span: spanOf(forecast),
      words: datesWords(forecast),
      isWhole: true,
    });
  return {
    rows,
    height: rows.length * ROW.height + 22,
    dates: [
      { x: 0, anchor: "start" as const, words: `today, ${formatDay(today)}` },
      ...(latest > today ? [{ x: 100, anchor: "end" as const, words: formatDay(latest) }] : []),
    ],
    title: rows.map(({ title, words }) => `${title}: ${words}`).join(". "),
  };
}

function datesWords({ half, mostly }: { half: IsoDay | null; mostly: IsoDay | null }): string {
  const likely = half ? formatDay(half) : "beyond two years";
  return `50 %: ${likely}, 85 %: ${mostly ? formatDay(mostly) : "beyond two years"}`;
}
