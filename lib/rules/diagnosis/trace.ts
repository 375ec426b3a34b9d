import { contributionsOf, type ScoreContribution } from "./contributions";
import { inputsOf, type Input, type Witnesses } from "./inputs";
import { gatesFor, type Gate, type RuleSet, type Signal, type Source } from "./rule-set";
import { fillSentence, type SentenceWords } from "./sentence";
import type { Scope } from "./words";
import type { Verdict } from "./verdict";
import { raisedWarnings } from "./warnings";

export type RuleKind = "criterion" | "signal" | "gate" | "scope" | "stage" | "role" | "warning";

/** One rule that had a say: what it looked at, who was behind that, and what it means. */
export type TraceEntry = {
  ruleId: string;
  kind: RuleKind;
  title: string;
  /** Criteria and gates are shown either way; everything else only where it holds. */
  holds: boolean;
  sentence: string;
  source: Source;
  inputs: Input[];
  /** Points of the evidence for `supports`; null for a rule that does not add up to anything. */
  contribution: number | null;
  supports: Scope | null;
  /** What the rule decided, for scope, stage and role rules. */
  names: string | null;
};

type TraceableRule = RuleSet["criteria"][number] | Signal | Gate | RuleSet["scopeRules"][number];

export function traceOf(
  verdict: Verdict,
  ruleSet: RuleSet,
  witnesses: Witnesses,
  words: SentenceWords,
): TraceEntry[] {
  const { evaluate, evidence, scope, stage, role } = verdict;

  function entry(
    kind: RuleKind,
    rule: Omit<TraceableRule, "scope">,
    extra: Partial<TraceEntry> = {},
  ): TraceEntry {
    return {
      ruleId: rule.id,
      kind,
      title: rule.title,
      holds: true,
      sentence: fillSentence(rule.sentence, evidence, words),
      source: rule.source,
      inputs: inputsOf(rule.when, ruleSet, evidence, witnesses),
      contribution: null,
      supports: null,
      names: null,
      ...extra,
    };
  }

  function eitherWay(kind: RuleKind, rules: ReadonlyArray<RuleSet["criteria"][number]>): TraceEntry[] {
    return rules.flatMap((rule) => {
      const { truth } = evaluate(rule.when);
      const asked = rule.askedWhen === undefined || evaluate(rule.askedWhen).truth === true;
      if (truth === null || !asked) return [];
      const sentence = truth ? rule.sentence : rule.otherwise;
      return [entry(kind, rule, { holds: truth, sentence: fillSentence(sentence, evidence, words) })];
    });
  }

  const contributions = contributionsOf(ruleSet, evaluate);
  return [
    entry("scope", scope, { names: scope.scope }),
    entry("stage", stage, { names: stage.stage }),
    entry("role", role, { names: role.role }),
    ...eitherWay("gate", gatesFor(ruleSet, scope.scope, role.role)),
    ...eitherWay("criterion", ruleSet.criteria),
    ...contributions.fired.map(({ signal, contribution }: ScoreContribution) =>
      entry("signal", signal, { contribution, supports: signal.supports }),
    ),
    ...raisedWarnings(verdict, ruleSet).map(({ rule, sentence }) =>
      entry("warning", rule, { sentence: fillSentence(sentence, evidence, words) }),
    ),
  ];
}
