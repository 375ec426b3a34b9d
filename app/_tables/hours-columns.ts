import type { Column } from "@/lib/documents/sheet";
import type { KindShare, WorkKind } from "@/lib/rules/hours/work-kinds";
import type { IsoDay } from "@/lib/units/days";

type Week = { monday: IsoDay; usedMinutes: number; plannedMinutes: number };

/** Weeks with what was used of the plan. */
export const WEEK_COLUMNS: readonly Column<Week>[] = [
  ["Week from", "day", ({ monday }) => monday],
  ["Used", "hours", ({ usedMinutes }) => usedMinutes],
  ["Planned", "hours", ({ plannedMinutes }) => plannedMinutes],
  ["Difference", "hours", ({ usedMinutes, plannedMinutes }) => usedMinutes - plannedMinutes],
];

/** What time went into; the firm and its client have each their own words for some kinds. */
export function kindColumns(titles: Readonly<Record<WorkKind, string>>): readonly Column<KindShare>[] {
  return [
    ["Kind of work", "text", ({ kind }) => titles[kind]],
    ["Hours", "hours", ({ minutes }) => minutes],
    ["Share (%)", "number", ({ share }) => Math.round(share * 100)],
  ];
}
