import { type IsoDay, addDays, daysBetween, mondayOf } from "@/lib/units/days";

/** What an engagement promises: dates and planned minutes for each ISO week that it touches. */
export interface HoursPlan {
  readonly startsOn: IsoDay;
  /** `null`: until further notice. */
  readonly endsOn: IsoDay | null;
  readonly plannedMinutesPerWeek: number;
}

/** 10 to 20 hours a week is what the field calls usual for a fractional COO; outside it is said, never refused. */
const USUAL_WEEK = { least: 600, most: 1200 } as const;

export function isUsualWeek(plannedMinutesPerWeek: number): boolean {
  return plannedMinutesPerWeek >= USUAL_WEEK.least && plannedMinutesPerWeek <= USUAL_WEEK.most;
}

/** 1 from the first day on, 0 before it. After the last day it stays at the last week. */
export function weekNumber(plan: HoursPlan, day: IsoDay): number {
  const last = plan.endsOn !== null && plan.endsOn < day ? plan.endsOn : day;
  if (last < plan.startsOn) return 0;
  return daysBetween(mondayOf(plan.startsOn), mondayOf(last)) / 7 + 1;
}

/** The weeks from the first one to that of `day`, or to the last one: each by its Monday. */
export function weeksUntil(plan: HoursPlan, day: IsoDay): IsoDay[] {
  const first = mondayOf(plan.startsOn);
  return Array.from({ length: weekNumber(plan, day) }, (_, index) => addDays(first, index * 7));
}

/** Whether any day of the week lies within the engagement's dates. */
export function runsInWeek(plan: HoursPlan, monday: IsoDay): boolean {
  return addDays(monday, 6) >= plan.startsOn && (plan.endsOn === null || monday <= plan.endsOn);
}

/** A week that has begun counts whole: a plan of 12 hours is 12 hours in the first week too, whatever its first day. */
export function plannedMinutesUntil(plan: HoursPlan, day: IsoDay): number {
  return weekNumber(plan, day) * plan.plannedMinutesPerWeek;
}

/** From the first week to the last one; without an end, to that of `today`. */
export function totalWeeks(plan: HoursPlan, today: IsoDay): number {
  return weekNumber(plan, plan.endsOn ?? today);
}
