import type { BudgetCycle } from "./budget";

/** Hours are kept to the minute; what is charged for may be rounded, in a statement and nowhere else. */
export const ROUNDING_STEPS = [1, 6, 15, 30] as const;
export type RoundingStep = (typeof ROUNDING_STEPS)[number];

export type Rates = {
  readonly rateMinorPerHour: number;
  /** For what is beyond the cycle's hours; `null`: the same. */
  readonly overageRateMinorPerHour: number | null;
};

/** Minutes as they were logged, and as they are charged for; money in minor units. */
export type StatementSums = {
  readonly minutes: number;
  readonly chargedMinutes: number;
  readonly withinMinutes: number;
  readonly withinMinor: number;
  readonly beyondMinutes: number;
  readonly beyondMinor: number;
  readonly totalMinor: number;
};

/** To the nearest step, half a step up; a correction below zero counts the same way. */
export function roundTo(step: RoundingStep, minutes: number): number {
  return Math.round(minutes / step) * step;
}

/**
 * One cycle's account: all of it is rounded once, so that rounding never adds up week by week; what is beyond the
 * cycle's hours is charged at its own rate.
 */
export function statementSums(
  { usedMinutes, overageMinutes }: Pick<BudgetCycle, "usedMinutes" | "overageMinutes">,
  { rateMinorPerHour, overageRateMinorPerHour }: Rates,
  step: RoundingStep,
): StatementSums {
  const chargedMinutes = roundTo(step, usedMinutes);
  const beyondMinutes = Math.min(Math.max(chargedMinutes, 0), roundTo(step, overageMinutes));
  const withinMinutes = chargedMinutes - beyondMinutes;
  const withinMinor = priceOf(withinMinutes, rateMinorPerHour);
  const beyondMinor = priceOf(beyondMinutes, overageRateMinorPerHour ?? rateMinorPerHour);
  return {
    minutes: usedMinutes,
    chargedMinutes,
    withinMinutes,
    withinMinor,
    beyondMinutes,
    beyondMinor,
    totalMinor: withinMinor + beyondMinor,
  };
}

/** The one rule by which minutes become money: half a minor unit up. */
function priceOf(minutes: number, minorPerHour: number): number {
  return Math.round((minutes * minorPerHour) / 60);
}
