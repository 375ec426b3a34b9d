import { type IsoDay, addDays } from "@/lib/units/days";
import { type HoursPlan, plannedMinutesUntil, weekNumber, weeksUntil } from "./planned";
import { type Worked, minutesByWeek } from "./worked";

/** A deliverable as progress counts it. */
export interface Delivered {
  readonly dueDay: IsoDay | null;
  /** The day it was first put into use; `null` unless it is in use. */
  readonly inUseSince: IsoDay | null;
}

/** Where an engagement stands at the end of one of its weeks; all figures count from its first day. */
export interface WeekStanding {
  readonly monday: IsoDay;
  /** 1 for the first week. */
  readonly number: number;
  readonly usedMinutes: number;
  readonly plannedMinutes: number;
  readonly deliverablesInUse: number;
  /** Those due by the end of the week. */
  readonly deliverablesDue: number;
}

/** Hours used beside deliverables in use, week by week up to that of `today`: two lines on one time axis. */
export function usageBesideProgress(
  plan: HoursPlan,
  worked: readonly Worked[],
  deliverables: readonly Delivered[],
  today: IsoDay,
): WeekStanding[] {
  const byWeek = minutesByWeek(worked);
  let usedMinutes = 0;
  return weeksUntil(plan, today).map((monday, index) => {
    const sunday = addDays(monday, 6);
    usedMinutes += byWeek.get(monday) ?? 0;
    return {
      monday,
      number: index + 1,
      usedMinutes,
      plannedMinutes: (index + 1) * plan.plannedMinutesPerWeek,
      deliverablesInUse: count(deliverables, ({ inUseSince }) => inUseSince !== null && inUseSince <= sunday),
      deliverablesDue: count(deliverables, ({ dueDay }) => dueDay !== null && dueDay <= sunday),
    };
  });
}

/** The same at one day, in the five figures that an engagement's sentence says. */
export interface Standing {
  readonly week: number;
  readonly usedMinutes: number;
  readonly plannedMinutes: number;
  readonly deliverablesInUse: number;
  readonly deliverablesPlanned: number;
}

/** `used` and the deliverables may be sums made by the database: nobody has to load every entry for a sentence. */
export function standingOn(
  plan: HoursPlan,
  used: {
    readonly minutes: number;
    readonly deliverablesInUse: number;
    readonly deliverablesPlanned: number;
  },
  today: IsoDay,
): Standing {
  return {
    week: weekNumber(plan, today),
    usedMinutes: used.minutes,
    plannedMinutes: plannedMinutesUntil(plan, today),
    deliverablesInUse: used.deliverablesInUse,
    deliverablesPlanned: used.deliverablesPlanned,
  };
}

function count<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.reduce((sum, row) => sum + Number(holds(row)), 0);
}
