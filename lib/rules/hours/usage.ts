import { type IsoDay, mondayOf } from "@/lib/units/days";
import { type HoursPlan, weeksUntil } from "./planned";
import { type Worked, minutesByWeek } from "./worked";

/** One week of an engagement: minutes worked, and how many deliverables came into use. */
export interface WeekUsage {
  readonly monday: IsoDay;
  readonly usedMinutes: number;
  readonly cameIntoUse: number;
}

/**
 * Week by week without holes, from the first week to today's or to the last one; further where somebody has logged
 * ahead, so that the weeks always add up to all the time there is. What came into use before the first week or after
 * the last one counts in that one.
 */
export function usageByWeek(
  plan: HoursPlan,
  worked: readonly Worked[],
  inUseSince: readonly IsoDay[],
  today: IsoDay,
): WeekUsage[] {
  const until = worked.reduce((latest, { workDay }) => (workDay > latest ? workDay : latest), today);
  const mondays = weeksUntil(plan, until);
  const minutes = minutesByWeek(worked);
  const cameIntoUse = new Map<IsoDay, number>();
  for (const day of inUseSince) {
    const monday = nearest(mondays, mondayOf(day));
    if (monday !== undefined) cameIntoUse.set(monday, (cameIntoUse.get(monday) ?? 0) + 1);
  }
  return mondays.map((monday) => ({
    monday,
    usedMinutes: minutes.get(monday) ?? 0,
    cameIntoUse: cameIntoUse.get(monday) ?? 0,
  }));
}

function nearest(mondays: readonly IsoDay[], monday: IsoDay): IsoDay | undefined {
  const [first, last] = [mondays.at(0), mondays.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (monday < first) return first;
  return monday > last ? last : monday;
}
