import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { breakdownSnapshot } from "./snapshot";

export interface ScoringTimes {
  /** Microseconds for one snapshot of six respondents: stage, scores and trace. */
  readonly withTrace: number;
  /** The same with the search for what would change the verdict. */
  readonly withCounterfactuals: number;
}

/** Median of many runs, after a warm-up. */
export function timeScoring(): ScoringTimes {
  const snapshot = breakdownSnapshot();
  return {
    withTrace: medianMicroseconds(300, () => explain(snapshot)),
    withCounterfactuals: medianMicroseconds(60, () => diagnose(snapshot)),
  };
}

function medianMicroseconds(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - started) / 1_000;
  });
  const warm = times.slice(runs / 3).sort((a, b) => a - b);
  return Math.round(warm[Math.floor(warm.length / 2)] ?? Number.NaN);
}
