import type { Column } from "@/lib/documents/sheet";
import type { IsoDay } from "@/lib/units/days";

type Week = { monday: IsoDay; usedMinutes: number; plannedMinutes: number };

/** Weeks with what was used of the plan. */
export const WEEK_COLUMNS: readonly Column<Week>[] = [
  ["Week from", "day", ({ monday }) => monday],
  ["Used", "hours", ({ usedMinutes }) => usedMinutes],
  ["Planned", "hours", ({ plannedMinutes }) => plannedMinutes],
  ["Difference", "hours", ({ usedMinutes, plannedMinutes }) => usedMinutes - plannedMinutes],
];
