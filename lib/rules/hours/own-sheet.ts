import { addDays, daysOfWeek, type IsoDay } from "@/lib/units/days";
import type { GridEntry, GridLine } from "./week-grid";
import { WORK_KINDS } from "./work-kinds";
import { totalMinutes } from "./worked";

export type SheetEntry = GridEntry & { readonly engagementId: string };

export type SheetLine<Entry> = GridLine<Entry> & {
  readonly engagementId: string;
  /** What the same line held on the same weekdays of the week before. */
  readonly lastWeekMinutes: readonly number[];
};

export type OwnSheet<Entry> = {
  readonly days: readonly IsoDay[];
  readonly lines: readonly SheetLine<Entry>[];
  readonly dayMinutes: readonly number[];
  readonly minutes: number;
};

/**
 * One person's week over all engagements: a line for each work of this week and of the week before. Every entry stands
 * in exactly one cell, so that lines and days add up to the same total.
 */
export function sheetOf<Entry extends SheetEntry>(
  monday: IsoDay,
  engagementIds: readonly string[],
  own: readonly Entry[],
  lastWeek: readonly SheetEntry[],
): OwnSheet<Entry> {
  const days = daysOfWeek(monday);
  const offered = lastWeek.filter(({ engagementId }) => engagementIds.includes(engagementId));
  const works = new Map([...offered, ...own].map((work) => [keyOf(work), work]));
  const place = (id: string) =>
    (engagementIds.indexOf(id) + engagementIds.length + 1) % (engagementIds.length + 1);
  const lines = [...works]
    .sort(
      ([, one], [, other]) =>
        place(one.engagementId) - place(other.engagementId) ||
        WORK_KINDS.indexOf(one.kind) - WORK_KINDS.indexOf(other.kind) ||
        (one.deliverableId ?? "").localeCompare(other.deliverableId ?? ""),
    )
    .map(([key, { engagementId, kind, deliverableId }]) => {
      const entries = own.filter((entry) => keyOf(entry) === key);
      const before = lastWeek.filter((entry) => keyOf(entry) === key);
      return {
        engagementId,
        kind,
        deliverableId,
        cells: days.map((day) => entries.filter(({ workDay }) => workDay === day)),
        minutes: totalMinutes(entries),
        lastWeekMinutes: days.map((day) =>
          totalMinutes(before.filter(({ workDay }) => workDay === addDays(day, -7))),
        ),
      };
    });
  return {
    days,
    lines,
    dayMinutes: days.map((day) => totalMinutes(own.filter(({ workDay }) => workDay === day))),
    minutes: totalMinutes(own),
  };
}

function keyOf({ engagementId, kind, deliverableId }: SheetEntry): string {
  return `${engagementId} ${kind} ${deliverableId ?? ""}`;
}
