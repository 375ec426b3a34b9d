import { addDays, type IsoDay, mondayOf } from "@/lib/units/days";
import { type HoursPlan, runsInWeek, weeksUntil } from "./planned";
import { type Worked, totalMinutes } from "./worked";

export const BUDGET_CYCLES = ["weekly", "monthly"] as const;
export type BudgetCycleLength = (typeof BUDGET_CYCLES)[number];

/** What was sold: hours a week, settled every week or every month. All in whole minutes. */
export interface BudgetTerms extends HoursPlan {
  readonly cycle: BudgetCycleLength;
  /** The most that unused time of one cycle adds to the next. */
  readonly carryOverCapMinutes: number;
}

/** A cycle is made of whole ISO weeks, so that days, weeks, cycles and the engagement add up to the same. */
export interface BudgetCycle {
  readonly weeks: readonly IsoDay[];
  readonly plannedMinutes: number;
  /** Brought in from the cycle before. */
  readonly carriedMinutes: number;
  readonly usedMinutes: number;
  /** Used beyond what was planned and carried. */
  readonly overageMinutes: number;
  /** Unused, and taken on to the next one. */
  readonly takenOnMinutes: number;
  /** Unused, and more than may be taken on. */
  readonly lapsedMinutes: number;
}

/**
 * The cycles from the first one to the one of `today`, that one whole. A month's cycle is the weeks that begin in it;
 * the first week belongs to the month of the engagement's first day. What is over a cycle is owed for and never taken
 * from the next one.
 */
export function budgetCycles(
  terms: BudgetTerms,
  usedByWeek: ReadonlyMap<IsoDay, number>,
  today: IsoDay,
): BudgetCycle[] {
  const cycles: BudgetCycle[] = [];
  let carriedMinutes = 0;
  for (const weeks of weeksByCycle(terms, today)) {
    const plannedMinutes = weeks.length * terms.plannedMinutesPerWeek;
    const usedMinutes = weeks.reduce((sum, monday) => sum + (usedByWeek.get(monday) ?? 0), 0);
    const left = plannedMinutes + carriedMinutes - usedMinutes;
    const takenOnMinutes = Math.min(Math.max(left, 0), terms.carryOverCapMinutes);
    cycles.push({
      weeks,
      plannedMinutes,
      carriedMinutes,
      usedMinutes,
      overageMinutes: Math.max(-left, 0),
      takenOnMinutes,
      lapsedMinutes: Math.max(left, 0) - takenOnMinutes,
    });
    carriedMinutes = takenOnMinutes;
  }
  return cycles;
}

export function allowanceOf({ plannedMinutes, carriedMinutes }: BudgetCycle): number {
  return plannedMinutes + carriedMinutes;
}

/** The field's mark: four fifths of a cycle's hours are gone. */
const MARK = 0.8;

/** `null`: within its hours. A cycle with no hours at all is over with the first minute. */
export function budgetMark(cycle: BudgetCycle): "near" | "over" | null {
  if (cycle.overageMinutes > 0) return "over";
  const allowance = allowanceOf(cycle);
  return allowance > 0 && cycle.usedMinutes >= MARK * allowance ? "near" : null;
}

/** Pace is looked at over the last four weeks of working days. */
const PACE_WEEKDAYS = 20;

/**
 * Where the cycle will end at the pace of the last twenty weekdays; whole minutes. `null` before the first weekday of
 * the engagement is over, when there is no pace yet.
 */
export function forecastMinutes(
  cycle: BudgetCycle,
  terms: HoursPlan,
  worked: readonly Worked[],
  today: IsoDay,
): number | null {
  const past: IsoDay[] = [];
  for (let day = today; day >= terms.startsOn && past.length < PACE_WEEKDAYS; day = addDays(day, -1))
    if (isWeekday(day)) past.push(day);
  const first = past.at(-1);
  if (first === undefined) return null;
  const pace =
    totalMinutes(worked.filter(({ workDay }) => workDay >= first && workDay <= today)) / past.length;
  return cycle.usedMinutes + Math.round(pace * weekdaysLeft(cycle, terms, today));
}

/** Working days of a cycle that come after `today`. */
export function weekdaysLeft(
  { weeks }: Pick<BudgetCycle, "weeks">,
  { endsOn }: Pick<HoursPlan, "endsOn">,
  today: IsoDay,
): number {
  const lastMonday = weeks.at(-1);
  if (lastMonday === undefined) return 0;
  const sunday = addDays(lastMonday, 6);
  const last = endsOn !== null && endsOn < sunday ? endsOn : sunday;
  let left = 0;
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1)) if (isWeekday(day)) left++;
  return left;
}

function isWeekday(day: IsoDay): boolean {
  return day < addDays(mondayOf(day), 5);
}

function weeksByCycle(terms: BudgetTerms, today: IsoDay): IsoDay[][] {
  const weeks = weeksUntil(terms, today);
  const last = weeks.at(-1);
  if (last === undefined) return [];
  if (terms.cycle === "weekly") return weeks.map((monday) => [monday]);
  for (let next = addDays(last, 7); monthOf(next, terms) === monthOf(last, terms); next = addDays(next, 7))
    if (runsInWeek(terms, next)) weeks.push(next);
  const months = new Map<string, IsoDay[]>();
  for (const monday of weeks) {
    const month = monthOf(monday, terms);
    months.set(month, [...(months.get(month) ?? []), monday]);
  }
  return [...months.values()];
}

function monthOf(monday: IsoDay, { startsOn }: HoursPlan): string {
  return (monday > startsOn ? monday : startsOn).slice(0, 7);
}
