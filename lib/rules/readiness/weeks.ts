import { type IsoDay, daysBetween, mondayOf } from "../../units/days";
import type { MeetingWeek } from "./facts";

/** A pace older than a year is another company's. */
const MOST_WEEKS = 52;

/** How many came into use in each whole week from that of `since` to the last one before today's, oldest first. */
export function cameIntoUseByWeek(inUseSince: readonly IsoDay[], since: IsoDay, today: IsoDay): number[] {
  const thisMonday = mondayOf(today);
  const weeks = Math.min(MOST_WEEKS, Math.max(0, daysBetween(mondayOf(since), thisMonday) / 7));
  const counts = Array.from({ length: weeks }, () => 0);
  for (const day of inUseSince) {
    const at = weeks - daysBetween(mondayOf(day), thisMonday) / 7;
    if (at >= 0 && at < weeks) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The meetings of several cadences together, week by week; of none there is nothing to know. */
export function meetingsTogether(cadences: ReadonlyArray<readonly MeetingWeek[]>): MeetingWeek[] | null {
  if (cadences.length === 0) return null;
  const weeks = Math.max(...cadences.map((own) => own.length));
  return Array.from({ length: weeks }, (_, at) =>
    cadences.reduce(
      (sum, own) => ({ held: sum.held + (own[at]?.held ?? 0), due: sum.due + (own[at]?.due ?? 0) }),
      { held: 0, due: 0 },
    ),
  );
}
