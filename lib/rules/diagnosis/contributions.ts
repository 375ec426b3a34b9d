import type { Evaluate } from "./evaluate";
import type { RuleSet, Signal } from "./rule-set";
import { record } from "./scores";
import { SCOPES, type Scope } from "./words";

export type ScoreContribution = { signal: Signal; contribution: number };

/**
 * How much speaks for each scope: the weight of its signals that fired, as a percentage of those that could be judged.
 * In whole points, shared out so that the contributions add up to the evidence exactly.
 */
export function contributionsOf(
  ruleSet: RuleSet,
  evaluate: Evaluate,
): { evidence: Record<Scope, number | null>; fired: ScoreContribution[] } {
  const judged = ruleSet.signals.map((signal) => ({ signal, truth: evaluate(signal.when).truth }));
  const fired: ScoreContribution[] = [];
  const evidence = record(SCOPES, (scope) => {
    const known = judged.filter(({ signal, truth }) => signal.supports === scope && truth !== null);
    if (known.length === 0) return null;
    const holding = known.filter(({ truth }) => truth === true).map(({ signal }) => signal);
    const total = Math.round((100 * weightOf(holding)) / weightOf(known.map(({ signal }) => signal)));
    fired.push(...shareOut(total, holding));
    return total;
  });
  return { evidence, fired };
}

/** Each running total is rounded, so that the parts are whole and their sum is the total. */
function shareOut(total: number, signals: Signal[]): ScoreContribution[] {
  const whole = weightOf(signals);
  let weightSoFar = 0;
  return signals.map((signal) => {
    const before = Math.round((total * weightSoFar) / whole);
    weightSoFar += signal.weight;
    return { signal, contribution: Math.round((total * weightSoFar) / whole) - before };
  });
}

function weightOf(signals: Signal[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}
