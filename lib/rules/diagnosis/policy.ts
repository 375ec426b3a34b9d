import type { Condition } from "./condition";
import type { Evaluate } from "./evaluate";

/** How a rule set decides between verdict rules that hold at the same time: data, so that it is hashed and can be read. */
export type Policy = {
  verdict: keyof typeof CHOOSERS;
  /** The same, to a reader. */
  sentence: string;
};

export const FIRST_THAT_HOLDS: Policy = {
  verdict: "first-that-holds",
  sentence:
    "The rules of a verdict are read from the top, and the first one that is known to hold decides. A rule that hangs on something nobody answered does not hold.",
};

/** One way of choosing per policy; each is told the evaluator, never what it would have to evaluate again. */
export const CHOOSERS = {
  "first-that-holds": <Rule extends { when: Condition }>(
    rules: ReadonlyArray<Rule>,
    evaluate: Evaluate,
  ): Rule => {
    const first = rules.find(({ when }) => evaluate(when).truth === true);
    if (!first) throw new Error("A table of verdict rules ends with one that always holds");
    return first;
  },
} as const;
