import { addDays, dayIn, instantAt, mondayOf } from "@/lib/units/days";

const MORNING = 9;

/** The next Monday at nine in a time zone, strictly after `now`. */
export function nextMondayMorning(timeZone: string, now: Date): Date {
  const monday = mondayOf(dayIn(timeZone, now));
  const thisWeeks = instantAt(monday, MORNING, timeZone);
  return thisWeeks > now ? thisWeeks : instantAt(addDays(monday, 7), MORNING, timeZone);
}
