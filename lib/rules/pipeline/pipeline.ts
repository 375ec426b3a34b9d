import type { IsoDay } from "@/lib/units/days";

/** Where an opportunity stands before it is won or lost, in the order of the work. */
export const OPEN_STAGES = ["lead", "review_booked", "diagnostic", "proposal"] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];
export type Stage = OpenStage | "active" | "handover" | "alumni" | "lost";

/** How many in a hundred are usually won, where the firm has not said its own. */
export const USUAL_PCT: Readonly<Record<OpenStage, number>> = {
  lead: 10,
  review_booked: 20,
  diagnostic: 40,
  proposal: 60,
};

export interface Terms {
  readonly stage: Stage;
  readonly currency: string;
  readonly valueMinor: bigint | null;
  readonly rateMinorPerHour: number | null;
  readonly minutesPerWeek: number | null;
  readonly weeks: number | null;
  readonly probabilityPct: number | null;
}

export function isOpen(stage: Stage): stage is OpenStage {
  return (OPEN_STAGES as readonly Stage[]).includes(stage);
}

/** What it was said to be worth, or else the rate times the hours, halves away from nothing; `null` as long as neither is known. */
export function valueOf({ valueMinor, rateMinorPerHour, minutesPerWeek, weeks }: Terms): bigint | null {
  if (valueMinor !== null) return valueMinor;
  if (rateMinorPerHour === null || minutesPerWeek === null || weeks === null) return null;
  return roundedShare(BigInt(rateMinorPerHour) * BigInt(minutesPerWeek) * BigInt(weeks), 60n);
}

/** Its own probability before its stage's; what is won is certain, what is lost is nothing. */
export function probabilityOf(
  { stage, probabilityPct }: Terms,
  firmPct: Partial<Record<OpenStage, number>> = {},
): number {
  if (!isOpen(stage)) return stage === "lost" ? 0 : 100;
  return probabilityPct ?? firmPct[stage] ?? USUAL_PCT[stage];
}

export function expectedOf(terms: Terms, firmPct?: Partial<Record<OpenStage, number>>): bigint | null {
  const value = valueOf(terms);
  return value === null ? null : roundedShare(value * BigInt(probabilityOf(terms, firmPct)), 100n);
}

export interface Total {
  readonly currency: string;
  readonly value: bigint;
  readonly expected: bigint;
}

/** One total per currency, never one of two: nobody here knows a rate of exchange. */
export function totalsOf(
  several: readonly Terms[],
  firmPct?: Partial<Record<OpenStage, number>>,
): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const terms of several) {
    const value = valueOf(terms);
    if (value === null) continue;
    const so = totals.get(terms.currency) ?? { currency: terms.currency, value: 0n, expected: 0n };
    const expected = so.expected + (expectedOf(terms, firmPct) ?? 0n);
    totals.set(terms.currency, { ...so, value: so.value + value, expected });
  }
  return [...totals.values()].toSorted((a, b) => a.currency.localeCompare(b.currency));
}

/** Where it may be put by hand: forward or back while open; what was lost is opened again. Won and lost have their own steps. */
export function movesFrom(stage: Stage): readonly OpenStage[] {
  if (isOpen(stage)) return OPEN_STAGES.filter((one) => one !== stage);
  return stage === "lost" ? OPEN_STAGES : [];
}

export type StepState = "none" | "overdue" | "ahead";

/** Only what is open has a next step; its day itself is not late yet. */
export function stepState(stage: Stage, nextStepDay: IsoDay | null, today: IsoDay): StepState | null {
  if (!isOpen(stage)) return null;
  if (nextStepDay === null) return "none";
  return nextStepDay < today ? "overdue" : "ahead";
}

function roundedShare(amount: bigint, of: bigint): bigint {
  return (amount + of / 2n) / of;
}
