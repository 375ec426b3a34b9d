import type { Diagnosis, Warning } from "../diagnosis";
import type { RuleKind, TraceEntry } from "../trace";
import type { Scope } from "../words";
import type { Pair } from "./pair";

export type Reason = { ruleId: string; title: string; sentence: string; supports: Scope | null };

/** The verdict's own rules are told as the verdict, and warnings by themselves. */
const REASONS: ReadonlyArray<RuleKind> = ["gate", "criterion", "signal"];

/** Reasons that hold in one of two diagnoses only, in the words of the one in which they do. */
export function reasonChanges({ then, now }: Pair<Pick<Diagnosis, "trace">>): {
  began: Reason[];
  ceased: Reason[];
} {
  return { began: holdingOnly(now.trace, then.trace), ceased: holdingOnly(then.trace, now.trace) };
}

function holdingOnly(trace: ReadonlyArray<TraceEntry>, other: ReadonlyArray<TraceEntry>): Reason[] {
  const there = new Map(other.map((entry) => [entry.ruleId, entry]));
  return trace
    .filter(({ kind, ruleId, holds }) => {
      if (!holds || !REASONS.includes(kind)) return false;
      const counterpart = there.get(ruleId);
      // A gate is asked only on the way to its role: where it was not asked, nothing opened or closed.
      return kind === "gate" ? counterpart?.holds === false : !counterpart?.holds;
    })
    .map(({ ruleId, title, sentence, supports }) => ({ ruleId, title, sentence, supports }));
}

export function warningChanges({ then, now }: Pair<Pick<Diagnosis, "warnings">>): {
  came: Warning[];
  went: Warning[];
} {
  return { came: onlyIn(now.warnings, then.warnings), went: onlyIn(then.warnings, now.warnings) };
}

function onlyIn(warnings: ReadonlyArray<Warning>, others: ReadonlyArray<Warning>): Warning[] {
  return warnings.filter(({ id }) => !others.some((other) => other.id === id));
}
