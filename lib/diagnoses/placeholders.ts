import { allRules, type RuleSet } from "@/lib/rules/diagnosis/rule-set";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";

/** The names that a filled sentence was filled from. Null when the rule is not known, so nothing can be said of it. */
export function placeholdersOf(ruleSet: RuleSet | null, entry: TraceEntry): string[] | null {
  if (!ruleSet) return null;
  const rule = allRules(ruleSet).find(({ id }) => id === entry.ruleId);
  if (!rule) return null;
  const either = [...ruleSet.criteria, ...ruleSet.gates].find(({ id }) => id === entry.ruleId);
  const variants = ruleSet.warnings.find(({ id }) => id === entry.ruleId)?.variants ?? [];
  // Which variant was said is not kept, so whatever any of them names counts.
  const templates = [
    !entry.holds && either ? either.otherwise : rule.sentence,
    ...variants.map(({ sentence }) => sentence),
  ];
  return [...templates.join(" ").matchAll(/\{([\w.]+)\}/g)].map(([, name = ""]) => name);
}
