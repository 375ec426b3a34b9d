import { type IsoDay, daysBetween } from "@/lib/units/days";
import { WORDS } from "./wait.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type Waited = {
  /** Whole days from the day it was raised; never negative. */
  readonly days: number;
  /** It still waits: the days are those so far. */
  readonly isWaiting: boolean;
};

export function waitOf(raisedDay: IsoDay, decidedDay: IsoDay | null, today: IsoDay): Waited {
  const days = Math.max(0, daysBetween(raisedDay, decidedDay ?? today));
  return { days, isWaiting: decidedDay === null };
}

/**
 * The median wait. Those still waiting count with their days so far, for leaving them out would praise whoever never
 * decides; `isAtLeast` where the true median may therefore be longer. `null` of none.
 */
export function medianWait(waits: readonly Waited[]): { days: number; isAtLeast: boolean } | null {
  const sorted = waits.map(({ days }) => days).sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return null;
  const isAtLeast = waits.some(({ days, isWaiting }) => isWaiting && days <= upper);
  return { days: (lower + upper) / 2, isAtLeast };
}

/** "the same day", "1 day", "2.5 days" */
export function daysWords(days: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (days === 0) return words.theSameDay;
  return days === 1 ? words.day : words.days(days);
}

/** "decided the same day", "waited 3 days", "waiting for 5 days" */
export function waitWords({ days, isWaiting }: Waited, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (isWaiting) return days === 0 ? words.waitingSinceToday : words.waitingFor(daysWords(days, locale));
  return days === 0 ? words.decidedTheSameDay : words.waited(daysWords(days, locale));
}
