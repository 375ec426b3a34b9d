import { evaluator, type Evaluate, type Evidence } from "./evaluate";
import type { RoleRule, RuleSet, ScopeRule, StageRule } from "./rule-set";

/** The three rules that gave the verdict, and the evaluator that knows it, for the rules that follow from it. */
export type Verdict = {
  scope: ScopeRule;
  stage: StageRule;
  role: RoleRule;
  evaluate: Evaluate;
  evidence: Evidence;
};

/** Scope first, then stage and role from it: in each, the first rule that is known to hold. */
export function decide(evidence: Evidence, ruleSet: RuleSet): Verdict {
  const scope = firstKnown(ruleSet.scopeRules, evaluator(evidence, ruleSet.conditions));
  const scoped = withFacts(evidence, { "verdict.scope": scope.scope });
  const evaluateScoped = evaluator(scoped, ruleSet.conditions);
  const stage = firstKnown(ruleSet.stageRules, evaluateScoped);
  const role = firstKnown(ruleSet.roleRules, evaluateScoped);
  const decided = withFacts(scoped, { "verdict.role": role.role });
  return { scope, stage, role, evaluate: evaluator(decided, ruleSet.conditions), evidence: decided };
}

function withFacts(evidence: Evidence, facts: Partial<Evidence["facts"]>): Evidence {
  return { ...evidence, facts: { ...evidence.facts, ...facts } };
}

function firstKnown<Rule extends { id: string; when: ScopeRule["when"] }>(
  rules: ReadonlyArray<Rule>,
  evaluate: Evaluate,
): Rule {
  const first = rules.find(({ when }) => evaluate(when).truth === true);
  if (!first) throw new Error("A table of verdict rules ends with one that always holds");
  return first;
}
