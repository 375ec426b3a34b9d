import { seeded } from "../seeded";
import type { ReadinessFacts } from "./facts";
import type { GateStanding } from "./gate";
import { adherenceOf, LEAST_WEEKS, perWeek } from "./quantities";
import type { ForecastRules } from "./rule-sets";

/** How a gate comes to be met week by week: what is drawn each week, and when that is enough. */
export type Pace = {
  /** The weeks to draw from. */
  pool: readonly Week[];
  /** Whether the weeks since today, in the order drawn, and all that was done in them, meet the gate. */
  isEnough: (drawn: readonly Week[], total: number) => boolean;
};

/** One week of anything that is counted: of how many, how many. */
type Week = { part: number; whole: number };
const NOTHING: Week = { part: 0, whole: 0 };

/** A window of the last so many weeks: meetings and escalations are judged over it. */
const WINDOW_WEEKS = 8;

/** The pace of a gate that weeks move, or why it has none. */
export function paceOf(
  { quantity, op, line }: GateStanding,
  facts: ReadinessFacts,
  { recentWeeks }: ForecastRules,
): Pace | "too_few_weeks" | "standing_still" {
  if (quantity === "cadenceAdherence") {
    const weeks = (facts.meetings ?? []).map(({ held, due }) => ({ part: held, whole: due }));
    // The week that runs is not over: it counts, and is not drawn.
    return windowed(weeks, weeks.slice(0, -1).slice(-recentWeeks), (window) =>
      holds(op, line, adherenceOf(window.map(({ part, whole }) => ({ held: part, due: whole })))),
    );
  }
  if (quantity === "escalationsPerWeek") {
    const weeks = (facts.escalations ?? []).map((count) => ({ part: count, whole: 1 }));
    return windowed(weeks, weeks.slice(-recentWeeks), (window) =>
      holds(op, line, perWeek(window.map(({ part }) => part))),
    );
  }
  const kind = KINDS[quantity ?? ""];
  const progress = kind && facts.progress?.[kind];
  if (!progress) return "standing_still";
  const pool = (facts.cameIntoUse?.[kind] ?? []).map((part) => ({ part, whole: 1 }));
  if (pool.length < LEAST_WEEKS) return "too_few_weeks";
  if (pool.every(({ part }) => part === 0)) return "standing_still";
  const missing = Math.ceil((line * progress.planned) / 100) - progress.inUse;
  return { pool, isEnough: (_drawn, total) => total >= missing };
}

const KINDS: Readonly<Partial<Record<string, "sop" | "cadence" | "accountability">>> = {
  sopsInUse: "sop",
  cadencesInUse: "cadence",
  accountabilityInUse: "accountability",
};

/**
 * A window that weeks like the recent ones will fill. Where those alone would not meet the gate it stands still: sooner
 * or later a lucky draw would pass the line, and a date from luck is none.
 */
function windowed(
  weeks: readonly Week[],
  pool: readonly Week[],
  isMet: (window: readonly Week[]) => boolean,
): Pace | "too_few_weeks" | "standing_still" {
  if (pool.length < LEAST_WEEKS) return "too_few_weeks";
  if (!isMet([...pool, ...pool])) return "standing_still";
  const lately = (drawn: readonly Week[]) => [...weeks, ...drawn.slice(-WINDOW_WEEKS)].slice(-WINDOW_WEEKS);
  return { pool, isEnough: (drawn) => isMet(lately(drawn)) };
}

function holds(op: GateStanding["op"], line: number, value: number | null): boolean {
  return value !== null && (op === "atLeast" ? value >= line : value <= line);
}

/**
 * In each run, the week at whose end the gate is met, counted from 1; one beyond the horizon where it is not. Every run
 * has a stream of its own, so that a week more or less in one changes nothing in the next.
 */
export function weeksUntilMet(
  { pool, isEnough }: Pace,
  gateAt: number,
  { seed, runs, horizonWeeks }: ForecastRules,
): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const next = seeded(seed + gateAt * 1_000_003 + run * 7_919);
    const drawn: Week[] = [];
    let total = 0;
    while (drawn.length < horizonWeeks) {
      const week = pool[Math.floor(next() * pool.length)] ?? NOTHING;
      drawn.push(week);
      total += week.part;
      if (isEnough(drawn, total)) return drawn.length;
    }
    return horizonWeeks + 1;
  });
}
