import { type IsoDay, mondayOf } from "@/lib/units/days";
import { type HoursPlan, weeksUntil } from "../hours/planned";
import { totalMinutes, type Worked } from "../hours/worked";

/** Within the band a client gets what was promised; the field's habit (`practice`), from no study. */
export const SERVICE_BAND = { least: 0.85, most: 1.1, source: "practice" } as const;

export type Service = {
  /** Weeks that are over. */
  readonly weeks: number;
  readonly usedMinutes: number;
  readonly plannedMinutes: number;
  readonly share: number;
  readonly standing: "under" | "within" | "over";
};

/** Used against planned over the weeks that are over; `null` before the first is, or where nothing was planned. */
export function serviceOf(plan: HoursPlan, worked: readonly Worked[], today: IsoDay): Service | null {
  const thisMonday = mondayOf(today);
  const isOver = plan.endsOn !== null && plan.endsOn < today;
  const weeks = weeksUntil(plan, today).filter((monday) => isOver || monday < thisMonday);
  const plannedMinutes = weeks.length * plan.plannedMinutesPerWeek;
  if (plannedMinutes === 0) return null;
  const usedMinutes = totalMinutes(worked.filter(({ workDay }) => weeks.includes(mondayOf(workDay))));
  const share = usedMinutes / plannedMinutes;
  const standing = share < SERVICE_BAND.least ? "under" : share > SERVICE_BAND.most ? "over" : "within";
  return { weeks: weeks.length, usedMinutes, plannedMinutes, share, standing };
}
