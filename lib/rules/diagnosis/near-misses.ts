import type { Outcome } from "./evaluate";
import { inputsOf, type Input, type Witnesses } from "./inputs";
import { gatesFor, type RuleSet, type Source } from "./rule-set";
import { stepsToFire } from "./steps-to-fire";
import type { RuleKind } from "./trace";
import type { Verdict } from "./verdict";

/** A rule that had no say, and by how little. */
export type NearMiss = {
  ruleId: string;
  kind: RuleKind;
  title: string;
  source: Source;
  /** `near`: a small change would fire it · `outranked`: it holds, another verdict stands before it · `unknown`: unanswered. */
  status: "near" | "outranked" | "unknown";
  /** In steps (ten points of a score, one department, …); null where it cannot be measured. */
  distance: number | null;
  /** What would have to be so for it to hold, in plain sentences; absent in diagnoses made before this was told. */
  toFire?: string[];
  inputs: Input[];
};

const NEAR_STEPS = 1;

export function nearMissesOf(verdict: Verdict, ruleSet: RuleSet, witnesses: Witnesses): NearMiss[] {
  const { evaluate, evidence } = verdict;
  const chosen = new Set([verdict.scope.id, verdict.stage.id, verdict.role.id]);
  const tables = [
    ["scope", ruleSet.scopeRules],
    ["stage", ruleSet.stageRules],
    ["role", ruleSet.roleRules],
    ["gate", gatesFor(ruleSet, verdict.scope.scope, verdict.role.role)],
    ["criterion", ruleSet.criteria],
    ["signal", ruleSet.signals],
    ["warning", ruleSet.warnings],
  ] as const;

  return tables
    .flatMap(([kind, rules]) =>
      rules.flatMap((rule): NearMiss[] => {
        const outcome = evaluate(rule.when);
        const status = chosen.has(rule.id) ? null : statusOf(kind, outcome);
        // A rule that always holds closes its table; that others stood before it says nothing.
        if (status === null || isFallback(rule.when)) return [];
        const inputs = inputsOf(rule.when, ruleSet, evidence, witnesses);
        const toFire = stepsToFire(rule.when, evaluate, evidence, ruleSet);
        const { id: ruleId, title, source } = rule;
        return [
          { ruleId, kind, title, source, status, distance: distanceOf(status, outcome), toFire, inputs },
        ];
      }),
    )
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || (a.ruleId < b.ruleId ? -1 : 1));
}

function statusOf(kind: RuleKind, { truth, steps }: Outcome): NearMiss["status"] | null {
  if (truth === null) return "unknown";
  if (truth) return kind === "scope" ? "outranked" : null;
  return steps !== null && steps <= NEAR_STEPS ? "near" : null;
}

function distanceOf(status: NearMiss["status"], { steps }: Outcome): number | null {
  return status !== "near" || steps === null ? null : Math.round(steps * 100) / 100;
}

function isFallback(condition: RuleSet["criteria"][number]["when"]): boolean {
  return condition.op === "all" && condition.of.length === 0;
}
