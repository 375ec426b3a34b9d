import { type IsoDay, addDays, mondayOf } from "@/lib/units/days";
import { firstMondayOf } from "../cadence/adherence";
import { tally } from "./breakdown";

export type WeekCount = {
  readonly monday: IsoDay;
  /** `null` before the first entry of all: nobody counted then, which is not none. */
  readonly count: number | null;
  /** False for the week that still runs, and for the one in which counting began. */
  readonly isFull: boolean;
};

export const TREND_WEEKS = [13, 26] as const;
export type TrendWeeks = (typeof TREND_WEEKS)[number];

/**
 * Escalations by the week they were raised in, oldest first. `since`: the day of the first one ever logged; a week after
 * it without an entry had none.
 */
export function weeklyCounts(
  raisedDays: readonly IsoDay[],
  { since, today, weeks }: { since: IsoDay | null; today: IsoDay; weeks: number },
): WeekCount[] {
  const first = firstMondayOf(weeks, today);
  const counts = tally(raisedDays.map(mondayOf));
  return Array.from({ length: weeks }, (_, at) => {
    const monday = addDays(first, 7 * at);
    const isCounted = since !== null && addDays(monday, 6) >= since;
    return {
      monday,
      count: isCounted ? (counts.get(monday) ?? 0) : null,
      isFull: at < weeks - 1 && since !== null && monday >= since,
    };
  });
}

/** What an address asks for; anything else is the shorter one. */
export function weeksChosen(asked: unknown): TrendWeeks {
  return TREND_WEEKS.find((weeks) => String(weeks) === asked) ?? TREND_WEEKS[0];
}
