import { evaluator, type Evaluate, type Evidence } from "./evaluate";
import { CHOOSERS } from "./policy";
import type { RoleRule, RuleSet, ScopeRule, StageRule } from "./rule-set";

/** The three rules that gave the verdict, and the evaluator that knows it, for the rules that follow from it. */
export type Verdict = {
  scope: ScopeRule;
  stage: StageRule;
  role: RoleRule;
  evaluate: Evaluate;
  evidence: Evidence;
};

/** Scope first, then stage and role from it; within each, the rule set's policy chooses among the rules that hold. */
export function decide(evidence: Evidence, ruleSet: RuleSet): Verdict {
  const choose = CHOOSERS[ruleSet.policy.verdict];
  const scope = choose(ruleSet.scopeRules, evaluator(evidence, ruleSet.conditions));
  const scoped = withFacts(evidence, { "verdict.scope": scope.scope });
  const evaluateScoped = evaluator(scoped, ruleSet.conditions);
  const stage = choose(ruleSet.stageRules, evaluateScoped);
  const role = choose(ruleSet.roleRules, evaluateScoped);
  const decided = withFacts(scoped, { "verdict.role": role.role });
  return { scope, stage, role, evaluate: evaluator(decided, ruleSet.conditions), evidence: decided };
}

function withFacts(evidence: Evidence, facts: Partial<Evidence["facts"]>): Evidence {
  return { ...evidence, facts: { ...evidence.facts, ...facts } };
}
