import { scaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, type CurveFactory, line } from "d3-shape";

/** What happened in one week: minutes worked, and deliverables that came into use (negative: withdrawn). */
export type UsageWeek = { monday: string; usedMinutes: number; cameIntoUse: number };

export type UsagePlan = {
  /** The weeks so far, oldest first, without holes. */
  weeks: readonly UsageWeek[];
  /** How many weeks the engagement runs; the axis ends there, or later where it ran over. */
  totalWeeks: number;
  plannedMinutes: number;
  plannedDeliverables: number;
};

export type Cumulative = { monday: string; minutes: number; inUse: number };

export type UsageLine = { path: string; share: number; x: number; y: number; labelY: number };

/** Labels of the two lines' ends keep this far apart, in hundredths of the height. */
const LABEL_HEIGHT = 10;

/** Running totals at the end of each week. */
export function cumulate(weeks: readonly UsageWeek[]): Cumulative[] {
  let minutes = 0;
  let inUse = 0;
  return weeks.map((week) => {
    minutes += week.usedMinutes;
    inUse += week.cameIntoUse;
    return { monday: week.monday, minutes, inUse };
  });
}

/**
 * Both lines as a share of their plan on one axis of weeks, in a square of 100 × 100 with y downward. A line is null
 * where nothing was planned: a share of nothing does not exist. `even` is the plan spread evenly over the weeks.
 */
export function usageBesideProgress({ weeks, totalWeeks, plannedMinutes, plannedDeliverables }: UsagePlan) {
  const totals = cumulate(weeks);
  const minuteShares = shares(totals, ({ minutes }) => minutes, plannedMinutes);
  const inUseShares = shares(totals, ({ inUse }) => inUse, plannedDeliverables);
  const lastWeek = Math.max(totalWeeks, weeks.length, 1);
  const evenEnd = Math.max(totalWeeks, 1);
  const top = Math.max(1, ...(minuteShares ?? []), ...(inUseShares ?? []));
  const x = scaleLinear([0, lastWeek], [0, 100]);
  const y = scaleLinear([0, top], [100, 0]);
  const end = (from: number[] | null, curve: CurveFactory): UsageLine | null => {
    const share = from?.at(-1);
    if (!from || share === undefined) return null;
    const drawn = line<number>(
      (_share, week) => x(week),
      (one) => y(one),
    ).curve(curve);
    return { path: drawn(from) ?? "", share, x: x(from.length - 1), y: y(share), labelY: y(share) };
  };
  // Hours run; a deliverable comes into use on a day.
  const [hours, inUse] = apart(end(minuteShares, curveLinear), end(inUseShares, curveStepAfter));
  return {
    totals,
    hours,
    inUse,
    even: { path: `M0,100L${x(evenEnd)},${y(1)}`, x: x(evenEnd), y: y(1) },
    lastWeek,
    gridlines: [...new Set([...y.ticks(3), 1])].map((share) => ({ share, y: y(share) })),
  };
}

/** Starts at nothing before the first week, so that one week is already a line. */
function shares(totals: Cumulative[], of: (total: Cumulative) => number, planned: number): number[] | null {
  return planned > 0 ? [0, ...totals.map((total) => of(total) / planned)] : null;
}

function apart(a: UsageLine | null, b: UsageLine | null): [UsageLine | null, UsageLine | null] {
  if (!a || !b) return [a, b];
  const push = Math.max(0, LABEL_HEIGHT - Math.abs(a.y - b.y)) / 2;
  const aAbove = a.y <= b.y;
  return [
    { ...a, labelY: a.y + (aAbove ? -push : push) },
    { ...b, labelY: b.y + (aAbove ? push : -push) },
  ];
}
