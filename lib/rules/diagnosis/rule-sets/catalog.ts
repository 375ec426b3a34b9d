import type { RuleSet } from "../rule-set";
import { throughlineV1 } from "./throughline-v1/rule-set";
import { throughlineV2 } from "./throughline-v2/rule-set";

export const CURRENT_RULE_SET: RuleSet = throughlineV2;

/** Every rule set ever used, newest first: an old diagnosis can always be scored again. */
export const RULE_SETS: ReadonlyArray<RuleSet> = [throughlineV2, throughlineV1];

export function findRuleSet(id: string, version: number): RuleSet | null {
  return RULE_SETS.find((ruleSet) => ruleSet.id === id && ruleSet.version === version) ?? null;
}
