import type { Condition } from "./condition";
import { conditionTree, conditionWords, type ConditionInWords } from "./condition-words";
import type { RuleSet, Source } from "./rule-set";
import type { RuleKind } from "./trace";
import { ROLE_TITLES, STAGE_TITLES, type Scope } from "./words";

/** One rule to read: what it asks, what follows, what it says to a CEO, where it comes from. */
export type RuleInWords = {
  id: string;
  title: string;
  /** What is asked, as one sentence and as a list to draw. */
  asks: string;
  asksParts: ConditionInWords;
  /** What follows when it holds; null for a condition that only other rules build on. */
  follows: string | null;
  /** Points of the 100 that can speak for a scope; null for rules that decide or warn and so do not weigh. */
  weight: number | null;
  /** Sentences with `{names}` in them for the company's own figures; a part in [brackets] is said where it is known. */
  sentence: string;
  otherwise: string | null;
  /** What is said instead, where a warning means something else; the first whose condition holds. */
  variants: { asks: string; sentence: string }[];
  source: Source;
};

export type RuleChapter = { kind: RuleKind; title: string; about: string; rules: RuleInWords[] };

const PROBLEM: Record<Scope, string> = {
  structural: "a problem between the departments",
  functional: "a problem inside a function",
  execution: "a problem in the daily work",
  none: "no operations role being missing",
};

/** The whole rule set in the order in which it is applied, for a page that shows all of it. */
export function ruleSetInWords(ruleSet: RuleSet): RuleChapter[] {
  type Told = Pick<RuleInWords, "id" | "title" | "sentence" | "source"> & {
    when: Condition;
    otherwise?: string;
    variants?: ReadonlyArray<{ when: Condition; sentence: string }>;
  };
  function tell(rule: Told, follows: string | null, weight: number | null = null): RuleInWords {
    const { id, title, when, sentence, otherwise = null, variants = [], source } = rule;
    const asks = conditionWords(when, ruleSet);
    return {
      ...{ id, title, asks, asksParts: conditionTree(when, ruleSet), follows },
      ...{ weight, sentence, otherwise, source },
      variants: variants.map((each) => ({
        asks: conditionWords(each.when, ruleSet),
        sentence: each.sentence,
      })),
    };
  }

  return [
    {
      kind: "criterion",
      title: "What is looked at first",
      about: "Conditions that the verdicts are built from. Each is found to hold, not to hold, or unknown.",
      rules: ruleSet.criteria.map((each) => tell(each, null)),
    },
    {
      kind: "signal",
      title: "What speaks for each kind of problem",
      about:
        "The weights for one kind of problem add up to 100. They show how much speaks for it; they do not decide.",
      rules: ruleSet.signals.map((each) => tell(each, `Speaks for ${PROBLEM[each.supports]}.`, each.weight)),
    },
    {
      kind: "scope",
      title: "Where the problem lies",
      about: ruleSet.policy.sentence,
      rules: ruleSet.scopeRules.map((each) => tell(each, `The verdict is ${PROBLEM[each.scope]}.`)),
    },
    {
      kind: "stage",
      title: "Which stage the company is at",
      about: ruleSet.policy.sentence,
      rules: ruleSet.stageRules.map((each) => tell(each, `The stage is “${STAGE_TITLES[each.stage]}”.`)),
    },
    {
      kind: "gate",
      title: "What must stand before a permanent hire",
      about: "Where one of these does not hold, the same work is recommended as a fractional role.",
      rules: ruleSet.gates.map((each) => tell(each, `Speaks about ${PROBLEM[each.scope]}.`)),
    },
    {
      kind: "role",
      title: "Which role it calls for",
      about: ruleSet.policy.sentence,
      rules: ruleSet.roleRules.map((each) => tell(each, `Recommended: ${ROLE_TITLES[each.role]}.`)),
    },
    {
      kind: "warning",
      title: "What to be warned of",
      about: "Warnings stand beside the verdict and never change it. Any number of them can hold.",
      rules: ruleSet.warnings.map((each) => {
        const closer = ruleSet.warnings.filter(({ id }) => each.saidBy?.includes(id));
        const unless = closer.length > 0 ? ` Left out beside ${quoted(closer)}.` : "";
        return tell(each, `Shown as: ${each.severity}.${unless}`);
      }),
    },
  ];
}

function quoted(rules: ReadonlyArray<{ title: string }>): string {
  return rules.map(({ title }) => `“${title}”`).join(", ");
}
