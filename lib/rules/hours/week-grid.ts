import { type IsoDay, daysOfWeek } from "@/lib/units/days";
import { WORK_KINDS, type WorkKind } from "./work-kinds";
import { totalMinutes } from "./worked";

export interface GridEntry {
  readonly id: string;
  readonly workDay: IsoDay;
  readonly minutes: number;
  readonly kind: WorkKind;
  readonly deliverableId: string | null;
}

/** A line of the timesheet: one kind of work, on one deliverable or on none. */
export interface GridLine<Entry> {
  readonly kind: WorkKind;
  readonly deliverableId: string | null;
  /** Seven cells, Monday first. A cell may hold several entries. */
  readonly cells: readonly (readonly Entry[])[];
  readonly minutes: number;
}

export interface WeekGrid<Entry> {
  readonly days: readonly IsoDay[];
  readonly lines: readonly GridLine<Entry>[];
  readonly dayMinutes: readonly number[];
  readonly minutes: number;
}

interface Work {
  readonly kind: WorkKind;
  readonly deliverableId: string | null;
}

/**
 * A line for each deliverable with work of its own kind, a line for each kind without one, and a line for whatever
 * else somebody logged. Every entry stands in exactly one cell, so lines and days add up to the same total.
 */
export function weekGrid<Entry extends GridEntry>(
  monday: IsoDay,
  entries: readonly Entry[],
  deliverables: readonly { readonly id: string; readonly kind: WorkKind }[],
): WeekGrid<Entry> {
  const days = daysOfWeek(monday);
  const offered: Work[] = [
    ...deliverables.map(({ id, kind }) => ({ kind, deliverableId: id })),
    ...WORK_KINDS.map((kind) => ({ kind, deliverableId: null })),
  ];
  const works = new Map([...offered, ...entries].map((work) => [keyOf(work), work]));
  const lines = [...works].map(([key, { kind, deliverableId }]) => {
    const own = entries.filter((entry) => keyOf(entry) === key);
    const cells = days.map((day) => own.filter(({ workDay }) => workDay === day));
    return { kind, deliverableId, cells, minutes: totalMinutes(own) };
  });
  return {
    days,
    lines,
    dayMinutes: days.map((day) => totalMinutes(entries.filter(({ workDay }) => workDay === day))),
    minutes: totalMinutes(entries),
  };
}

function keyOf({ kind, deliverableId }: Work): string {
  return `${kind} ${deliverableId ?? ""}`;
}
