import { allRules, type RuleSet } from "@/lib/rules/diagnosis/rule-set";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";

/** The names that a filled sentence was filled from. Null when the rule is not known, so nothing can be said of it. */
export function placeholdersOf(ruleSet: RuleSet | null, entry: TraceEntry): string[] | null {
  if (!ruleSet) return null;
  const rule = allRules(ruleSet).find(({ id }) => id === entry.ruleId);
  if (!rule) return null;
  const either = [...ruleSet.criteria, ...ruleSet.gates].find(({ id }) => id === entry.ruleId);
  const template = !entry.holds && either ? either.otherwise : rule.sentence;
  return [...template.matchAll(/\{([\w.]+)\}/g)].map(([, name = ""]) => name);
}
