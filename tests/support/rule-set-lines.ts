import type { Condition } from "@/lib/rules/diagnosis/condition";
import { allRules, type RuleSet } from "@/lib/rules/diagnosis/rule-set";

export type Comparison = Extract<Condition, { line: number }>;
export type Count = Extract<Condition, { op: "count" }>;

/** Every line that a rule set compares something with, each once. */
export function comparisonsOf(ruleSet: RuleSet): Comparison[] {
  return once(conditionsOf(ruleSet).filter((each) => each.op === "atMost" || each.op === "atLeast"));
}

export function countsOf(ruleSet: RuleSet): Count[] {
  return once(conditionsOf(ruleSet).filter((each) => each.op === "count"));
}

/** Every condition and all its parts, wherever a rule may hold one. */
function conditionsOf(ruleSet: RuleSet): Condition[] {
  const asked = [...ruleSet.criteria, ...ruleSet.gates].flatMap(({ askedWhen }) => askedWhen ?? []);
  const variants = ruleSet.warnings.flatMap(({ variants = [] }) => variants);
  return [...allRules(ruleSet), ...variants]
    .flatMap(({ when }) => partsOf(when))
    .concat(asked.flatMap(partsOf));
}

function partsOf(condition: Condition): Condition[] {
  if (!("of" in condition)) return [condition];
  const parts: ReadonlyArray<Condition> = condition.op === "not" ? [condition.of] : condition.of;
  return [condition, ...parts.flatMap(partsOf)];
}

function once<Of extends Condition>(conditions: Of[]): Of[] {
  return [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()];
}
