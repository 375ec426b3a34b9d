import type { IsoDay } from "@/lib/units/days";

export interface KeptWeek {
  readonly monday: IsoDay;
  readonly isSent: boolean;
}

/**
 * Earlier weeks that the client was not told of, latest first. Where notes were sent at all, a week from before the first
 * of them counts only if somebody kept a draft: the firm had not begun to write yet.
 */
export function unsentBefore(monday: IsoDay, weeks: readonly IsoDay[], kept: readonly KeptWeek[]): IsoDay[] {
  const sent = new Set(kept.flatMap((week) => (week.isSent ? [week.monday] : [])));
  const drafts = new Set(kept.flatMap((week) => (week.isSent ? [] : [week.monday])));
  const [first] = [...sent].sort();
  return weeks
    .filter((week) => week < monday && !sent.has(week))
    .filter((week) => first === undefined || week > first || drafts.has(week))
    .sort()
    .reverse();
}
