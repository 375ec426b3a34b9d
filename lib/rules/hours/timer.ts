import { addDays, dayIn, instantAt, type IsoDay } from "@/lib/units/days";

/** Longer than anybody works without a break: a timer that ran on was forgotten, and its owner says what it was. */
export const LONGEST_TIMER_MINUTES = 12 * 60;

/** What a timer measured, by the days of a time zone it ran over; whole minutes, at least one in all. */
export function measured(
  startedAt: Date,
  stoppedAt: Date,
  timeZone: string,
): Array<{ workDay: IsoDay; minutes: number }> {
  const total = minutesBetween(startedAt, stoppedAt);
  if (total < 1) return [{ workDay: dayIn(timeZone, stoppedAt), minutes: 1 }];
  const parts: Array<{ workDay: IsoDay; minutes: number }> = [];
  let told = 0;
  const last = dayIn(timeZone, stoppedAt);
  for (let workDay = dayIn(timeZone, startedAt); workDay <= last; workDay = addDays(workDay, 1)) {
    const midnight = instantAt(addDays(workDay, 1), 0, timeZone);
    const until = midnight < stoppedAt ? minutesBetween(startedAt, midnight) : total;
    if (until > told) parts.push({ workDay, minutes: until - told });
    told = until;
  }
  return parts;
}

/** Rounded to the nearest, half a minute up; from one start, so that parts never add up to another whole. */
function minutesBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000));
}
