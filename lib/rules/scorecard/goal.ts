/** What a number should be. The bound that a kind does not use is `null`. */
export type GoalKind = "at_least" | "at_most" | "between";
export type Goal = { readonly kind: GoalKind; readonly low: number | null; readonly high: number | null };

/** Whether a value meets its goal, the bounds included; `null` where nothing was entered. */
export function meetsGoal(value: number | null, { low, high }: Goal): boolean | null {
  if (value === null) return null;
  return (low === null || value >= low) && (high === null || value <= high);
}

/** "at least 95 %" */
export function goalWords({ kind, low, high }: Goal, unit: string | null): string {
  const of = unit ? ` ${unit}` : "";
  if (kind === "between") return `${figure(low)} to ${figure(high)}${of}`;
  return kind === "at_least" ? `at least ${figure(low)}${of}` : `at most ${figure(high)}${of}`;
}

/** A number as people write it, with at most four digits after the point. */
export function figure(value: number | null): string {
  return value === null ? "–" : FIGURES.format(value);
}
const FIGURES = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

export const SCORECARD_WEEKS = 13;
/** A scorecard that is looked at: fewer say too little, more are not read. */
export const FEWEST_MEASURES = 5;
export const MOST_MEASURES = 15;

export type MeasureInWeek = { readonly goal: Goal; readonly value: number | null };

/** "6 of 8 numbers are in their goal this week; 1 is not known." */
export function scorecardSentence(week: readonly MeasureInWeek[], name: string): string {
  const met = week.map(({ goal, value }) => meetsGoal(value, goal));
  const known = met.filter((each) => each !== null);
  if (week.length === 0) return "No number is on the scorecard yet.";
  if (known.length === 0) return `No number is entered for ${name} yet.`;
  const unknown = week.length - known.length;
  const rest = unknown === 0 ? "" : `; ${unknown} ${unknown === 1 ? "is" : "are"} not entered`;
  const inGoal = known.filter(Boolean).length;
  return `${inGoal} of ${known.length} ${known.length === 1 ? "number is" : "numbers are"} in goal in ${name}${rest}.`;
}
