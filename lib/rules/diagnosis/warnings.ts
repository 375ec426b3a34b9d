import type { Condition } from "./condition";
import type { Warning } from "./diagnosis";
import type { RuleSet, WarningRule } from "./rule-set";
import { fillSentence, type SentenceWords } from "./sentence";
import type { Verdict } from "./verdict";
import type { Severity } from "./words";

/** A warning that holds, with the words and the weight that fit this company. */
export type Raised = { rule: WarningRule; severity: Severity; sentence: string };

/** Those that are known to hold, less what another of them says already. */
export function raisedWarnings({ evaluate }: Pick<Verdict, "evaluate">, { warnings }: RuleSet): Raised[] {
  const holds = ({ when }: { when: Condition }) => evaluate(when).truth === true;
  const holding = warnings.filter(holds);
  const ids = new Set(holding.map(({ id }) => id));
  return holding
    .filter(({ saidBy = [] }) => !saidBy.some((id) => ids.has(id)))
    .map((rule) => {
      const { severity = rule.severity, sentence } = rule.variants?.find(holds) ?? rule;
      return { rule, severity, sentence };
    });
}

export function warningsOf(verdict: Verdict, ruleSet: RuleSet, words: SentenceWords): Warning[] {
  return raisedWarnings(verdict, ruleSet).map(({ rule: { id, title }, severity, sentence }) => ({
    ...{ id, severity, title },
    reason: fillSentence(sentence, verdict.evidence, words),
  }));
}
