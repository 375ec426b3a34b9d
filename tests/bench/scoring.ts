import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assess, inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { counterfactualsOf } from "@/lib/rules/diagnosis/counterfactuals";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { type Snapshot, snapshotSchema } from "@/lib/rules/diagnosis/snapshot";
import { breakdownSnapshot } from "./snapshot";

export interface ScoringTimes {
  /** Microseconds for one snapshot of six respondents: stage, scores and trace. */
  readonly withTrace: number;
  /** The same with the search for what would change the verdict. */
  readonly withCounterfactuals: number;
  /** Milliseconds of the search alone, over every company of tests/cases. */
  readonly search: { readonly cases: number; readonly median: number; readonly p95: number };
}

/** Medians of many runs, after a warm-up. */
export function timeScoring(): ScoringTimes {
  const snapshot = breakdownSnapshot();
  return {
    withTrace: Math.round(1_000 * medianOf(timesOf(300, () => explain(snapshot)))),
    withCounterfactuals: Math.round(1_000 * medianOf(timesOf(60, () => diagnose(snapshot)))),
    search: timeSearch(),
  };
}

function timeSearch(): ScoringTimes["search"] {
  const times = companies()
    .map((given) => {
      const snapshot = inFixedOrder(given);
      const assessment = assess(snapshot, CURRENT_RULE_SET);
      return medianOf(timesOf(6, () => counterfactualsOf(snapshot, assessment, CURRENT_RULE_SET)));
    })
    .sort((a, b) => a - b);
  return { cases: times.length, median: at(times, 0.5), p95: at(times, 0.95) };
}

function companies(): Snapshot[] {
  const folder = path.resolve(import.meta.dirname, "../cases");
  return readdirSync(folder).map((name) => {
    const told = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { snapshot: unknown };
    return snapshotSchema.parse(told.snapshot);
  });
}

/** Milliseconds of each run, without the first third. */
function timesOf(runs: number, work: () => unknown): number[] {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.slice(runs / 3);
}

function medianOf(times: number[]): number {
  return at(
    times.toSorted((a, b) => a - b),
    0.5,
  );
}

function at(sorted: ReadonlyArray<number>, share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
