import { addDays, type IsoDay, mondayOf } from "@/lib/units/days";
import { scopeDrift, sharesByKind, type WorkKind } from "../hours/work-kinds";
import { totalMinutes, type Worked } from "../hours/worked";

/** From here on urgent fixes crowd out what was agreed: the field's habit (`practice`), from no study. */
export const DRIFT_LINE = { share: 0.25, source: "practice" } as const;
/** This week and the three before it: one bad week is no drift. */
export const DRIFT_WEEKS = 4;

/** The share of firefighting over the last four weeks; `null` without any time in them. */
export function recentDrift(
  worked: readonly (Worked & { readonly kind: WorkKind })[],
  today: IsoDay,
): { share: number; minutes: number; from: IsoDay; isOverLine: boolean } | null {
  const from = addDays(mondayOf(today), -7 * (DRIFT_WEEKS - 1));
  const until = addDays(mondayOf(today), 6);
  const recent = worked.filter(({ workDay }) => workDay >= from && workDay <= until);
  const minutes = totalMinutes(recent);
  if (minutes <= 0) return null;
  const share = scopeDrift(sharesByKind(recent)) ?? 0;
  return { share, minutes, from, isOverLine: share >= DRIFT_LINE.share };
}
