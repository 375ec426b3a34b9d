import type { IsoDay } from "@/lib/units/days";
import { breakdown } from "./breakdown";
import { trendOf } from "./trend";
import { type Waited, medianWait } from "./wait";
import { weeklyCounts } from "./weeks";
import { CAUSES_IN, type Cause } from "./words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type LedgerEntry = {
  readonly raisedDay: IsoDay;
  readonly wait: Waited;
  readonly departmentName: string | null;
  readonly cause: Cause | null;
  readonly isTurned: boolean;
};

/** What the ledger says over the weeks that are looked at, this one last. `since`: the day of the first entry of all. */
export function summarize(
  entries: readonly LedgerEntry[],
  span: { since: IsoDay | null; today: IsoDay; weeks: number },
  locale: Locale = "en",
) {
  const series = weeklyCounts(
    entries.map(({ raisedDay }) => raisedDay),
    span,
  );
  const first = series[0]?.monday ?? span.today;
  const within = entries.filter(({ raisedDay }) => raisedDay >= first);
  return {
    series,
    trend: trendOf(series),
    total: within.length,
    waiting: entries.filter(({ wait }) => wait.isWaiting).length,
    medianWait: medianWait(within.map(({ wait }) => wait)),
    turned: within.filter(({ isTurned }) => isTurned).length,
    byCause: breakdown(within.map(({ cause }) => cause && CAUSES_IN[locale][cause].title)),
    byDepartment: breakdown(within.map(({ departmentName }) => departmentName)),
  };
}
export type Ledger = ReturnType<typeof summarize>;
