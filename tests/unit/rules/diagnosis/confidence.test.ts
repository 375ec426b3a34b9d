import { expect, test } from "vitest";
import { assess } from "@/lib/rules/diagnosis/assess";
import { confidenceOf } from "@/lib/rules/diagnosis/confidence";
import type { Outcome } from "@/lib/rules/diagnosis/evaluate";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import type { Verdict } from "@/lib/rules/diagnosis/verdict";
import { ownCase } from "@/tests/support/cases";

const { scores, verdict } = assess(ownCase("healthy-with-coo"), CURRENT_RULE_SET);
type Quantities = Verdict["evidence"]["quantities"];

/** A sound round with some figures of it changed. */
function confidenceWith(changed: Partial<Quantities>) {
  const quantities = { ...verdict.evidence.quantities, ...changed };
  return confidenceOf(
    { ...verdict, evidence: { ...verdict.evidence, quantities } },
    scores,
    CURRENT_RULE_SET,
  );
}

test.each<[string, Partial<Quantities>, "high" | "medium" | "low", number]>([
  ["nothing in doubt", {}, "high", 1],
  ["part of the statements", { coverage: 84 }, "medium", 1],
  ["few of the statements", { coverage: 69 }, "low", 1],
  ["no figure of coverage", { coverage: null }, "low", 1],
  ["one subject unanswered", { unscoredDimensions: 1 }, "medium", 1],
  ["two subjects unanswered", { unscoredDimensions: 2 }, "low", 1],
  ["one gap", { perceptionGaps: 1 }, "medium", 1],
  ["two people", { answeringRespondents: 2 }, "high", 1],
  ["one person", { answeringRespondents: 1 }, "low", 1],
  ["two small doubts", { coverage: 84, perceptionGaps: 1 }, "medium", 2],
  ["three small doubts", { coverage: 84, perceptionGaps: 1, unscoredDimensions: 1 }, "low", 3],
  ["one grave doubt among small ones", { coverage: 69, perceptionGaps: 1 }, "low", 2],
])("%s", (_what, changed, level, reasons) => {
  const confidence = confidenceWith(changed);
  expect(confidence.level).toBe(level);
  expect(confidence.reasons).toHaveLength(reasons);
});

test("one person and nobody are told apart", () => {
  expect(confidenceWith({ answeringRespondents: 1 }).reasons).toEqual(["One person's view is all there is."]);
  expect(confidenceWith({ answeringRespondents: 0 }).reasons).toEqual(["Nobody has answered."]);
});

test.each<[string, Outcome, Outcome, string[]]>([
  ["far from turning", { truth: false, steps: 0.5 }, { truth: true, steps: 0.5 }, []],
  ["about to stop holding", { truth: false, steps: 2 }, { truth: true, steps: 0.49 }, ["a close call"]],
  ["one before it about to hold", { truth: false, steps: 0.49 }, { truth: true, steps: 2 }, ["a close call"]],
  ["one before it unknown", { truth: null, steps: null }, { truth: true, steps: 2 }, ["An unanswered part"]],
])("the margin to another verdict: %s", (_what, before, own, doubts) => {
  const [earlier, scope] = CURRENT_RULE_SET.scopeRules;
  const judged: Verdict = {
    ...verdict,
    scope: { ...scope!, conclusive: true },
    evaluate: (condition) => (condition === scope!.when ? own : before),
  };
  const ruleSet = { ...CURRENT_RULE_SET, scopeRules: [earlier!, judged.scope] };
  const { level, reasons } = confidenceOf(judged, scores, ruleSet);
  expect(level).toBe(doubts.length === 0 ? "high" : "medium");
  for (const doubt of doubts) expect(reasons.join()).toContain(doubt);
});

test("a verdict that nothing carries is in grave doubt, and a silent group in a small one", () => {
  const open = { ...verdict, scope: { ...verdict.scope, conclusive: false } };
  const ruleSet = { ...CURRENT_RULE_SET, scopeRules: [open.scope] };
  expect(confidenceOf(open, scores, ruleSet).level).toBe("low");
  const silent = assess(ownCase("no-heads-and-sound"), CURRENT_RULE_SET);
  expect(confidenceOf(silent.verdict, silent.scores, CURRENT_RULE_SET)).toEqual({
    level: "medium",
    reasons: ["No head of a department has answered."],
  });
});
