import { compare, type Comparison } from "@/lib/rules/diagnosis/comparison";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import type { Kept } from "@/lib/rules/diagnosis/reproduce";
import { type RuleDifference, ruleDifferences } from "@/lib/rules/diagnosis/rule-differences";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";

export type Rescored = {
  here: { version: number };
  there: { version: number };
  comparison: Comparison;
  differences: RuleDifference[];
  isNewer: boolean;
};

/** A kept diagnosis beside what another version of its rules says of the same snapshot; nothing is written. */
export function rescoredUnder({ snapshot, diagnosis }: Kept, version: number): Rescored | null {
  const { id } = diagnosis.ruleSet;
  const [own, other] = [findRuleSet(id, diagnosis.ruleSet.version), findRuleSet(id, version)];
  if (!own || !other || own.version === other.version) return null;
  const explanation = explain(snapshot, other);
  return {
    here: { version: own.version },
    there: { version: other.version },
    comparison: compare(diagnosis, explanation),
    differences: ruleDifferences({ explanation: diagnosis, ruleSet: own }, { explanation, ruleSet: other }),
    isNewer: other.version > own.version,
  };
}
