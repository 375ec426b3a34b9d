import { addDays, daysBetween, type IsoDay, mondayOf } from "@/lib/units/days";
import { type WorkKind, WORK_KINDS } from "../hours/work-kinds";
import { minutesBy } from "../hours/worked";
import type { PlannedWork } from "./spread";
import type { DeliverableState } from "./words";

export interface PhaseSpan {
  readonly fromMonday: IsoDay;
  readonly untilMonday: IsoDay;
}
export interface PhasePlan extends PhaseSpan {
  readonly work: readonly PlannedWork[];
}
export interface PlacedDeliverable {
  readonly id: string;
  readonly state: DeliverableState;
  readonly dueDay: IsoDay | null;
}

export type PhaseStanding = "to_come" | "running" | "over";

export function lastDayOf({ untilMonday }: PhaseSpan): IsoDay {
  return addDays(untilMonday, 6);
}

export function phaseStanding(phase: PhaseSpan, today: IsoDay): PhaseStanding {
  if (today < phase.fromMonday) return "to_come";
  return today > lastDayOf(phase) ? "over" : "running";
}

/** Both ends count. */
export function weeksOf({ fromMonday, untilMonday }: PhaseSpan): number {
  return weeksBetween(fromMonday, untilMonday) + 1;
}

/** Of a week that has begun all is planned, as in `plannedMinutesUntil`. */
function weeksBegun({ fromMonday, untilMonday }: PhaseSpan, today: IsoDay): number {
  const until = mondayOf(today) < untilMonday ? mondayOf(today) : untilMonday;
  return Math.max(0, weeksBetween(fromMonday, until) + 1);
}

export interface KindBesidePlan {
  readonly kind: WorkKind;
  /** In the weeks that have begun. */
  readonly plannedMinutes: number;
  readonly usedMinutes: number;
}

/** The first Monday of a plan: what was worked before it was worked by no plan. `null` without a phase. */
export function planStart(phases: readonly PhaseSpan[]): IsoDay | null {
  return phases.reduce<IsoDay | null>(
    (first, { fromMonday }) => (first === null || fromMonday < first ? fromMonday : first),
    null,
  );
}

/** Planned and used since `planStart`, in the order of the kinds; a kind with neither is left out. */
export function besidePlan(
  phases: readonly PhasePlan[],
  worked: readonly { readonly kind: WorkKind; readonly minutes: number }[],
  today: IsoDay,
): KindBesidePlan[] {
  const used = minutesBy(worked, ({ kind }) => kind);
  return WORK_KINDS.map((kind) => ({
    kind,
    plannedMinutes: phases.reduce((sum, phase) => {
      const own = phase.work.find((each) => each.kind === kind);
      return sum + (own?.minutesPerWeek ?? 0) * weeksBegun(phase, today);
    }, 0),
    usedMinutes: used.get(kind) ?? 0,
  })).filter(({ plannedMinutes, usedMinutes }) => plannedMinutes !== 0 || usedMinutes !== 0);
}

/** Not there yet, and not given up. */
export function isToCome({ state }: Pick<PlacedDeliverable, "state">): boolean {
  return state !== "in_use" && state !== "withdrawn";
}

/** What its day has passed without it, the longest first; and what comes next, by its day. */
export function lateAndNext<Placed extends PlacedDeliverable>(
  deliverables: readonly Placed[],
  today: IsoDay,
) {
  const dated = deliverables
    .filter((each) => isToCome(each) && each.dueDay !== null)
    .toSorted((a, b) => (a.dueDay ?? "").localeCompare(b.dueDay ?? ""));
  return {
    late: dated.filter(({ dueDay }) => dueDay !== null && dueDay < today),
    next: dated.find(({ dueDay }) => dueDay !== null && dueDay >= today) ?? null,
  };
}

function weeksBetween(from: IsoDay, to: IsoDay): number {
  return daysBetween(from, to) / 7;
}
