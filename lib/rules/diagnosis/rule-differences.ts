import { conditionWords } from "./condition-words";
import type { Explanation } from "./diagnose";
import { allRules, type RuleSet } from "./rule-set";

/** What one rule set makes of a rule: what it asks, and whether that held. `null`: nothing was said of it. */
export type RuleSaid = { title: string; asks: string; holds: boolean | null; sentence: string | null };

/** One rule of which two rule sets say something else about the same company. `null`: that set has no such rule. */
export type RuleDifference = { ruleId: string; here: RuleSaid | null; there: RuleSaid | null };

type Scored = { explanation: Pick<Explanation, "trace">; ruleSet: RuleSet };

/** Rule by rule, why two rule sets judge one snapshot differently: first what decided, in the order of the sets. */
export function ruleDifferences(here: Scored, there: Scored): RuleDifference[] {
  const [one, other] = [said(here), said(there)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((ruleId) => {
    const difference = { ruleId, here: one.get(ruleId) ?? null, there: other.get(ruleId) ?? null };
    return isOtherwise(difference) ? [difference] : [];
  });
}

function said({ explanation, ruleSet }: Scored): Map<string, RuleSaid> {
  const entries = new Map(explanation.trace.map((entry) => [entry.ruleId, entry]));
  const { scopeRules, stageRules, roleRules } = ruleSet;
  const inOrder = [...scopeRules, ...stageRules, ...roleRules, ...allRules(ruleSet)];
  return new Map(
    inOrder.map(({ id, title, when }) => {
      const entry = entries.get(id);
      return [
        id,
        {
          title,
          asks: conditionWords(when, ruleSet),
          holds: entry?.holds ?? null,
          sentence: entry?.sentence ?? null,
        },
      ];
    }),
  );
}

/** A rule that had no say in either is no reason for anything, however differently it is worded. */
function isOtherwise({ here, there }: RuleDifference): boolean {
  if ((here?.holds ?? null) === null && (there?.holds ?? null) === null) return false;
  return here?.holds !== there?.holds || here?.sentence !== there?.sentence;
}
