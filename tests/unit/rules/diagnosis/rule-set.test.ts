import { describe, expect, test } from "vitest";
import { always, atLeast } from "@/lib/rules/diagnosis/condition";
import { allRules, defineRuleSet, type RuleSet, type RuleSetContent } from "@/lib/rules/diagnosis/rule-set";
import { CURRENT_RULE_SET, RULE_SETS, findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { throughlineV1 } from "@/lib/rules/diagnosis/rule-sets/throughline-v1/rule-set";
import { ownCase } from "@/tests/support/cases";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { SCOPES } from "@/lib/rules/diagnosis/words";

describe.each(RULE_SETS)("$id $version", (ruleSet) => {
  test("each table of verdicts ends with a rule that always holds", () => {
    const { scopeRules, stageRules, roleRules } = ruleSet;
    for (const table of [scopeRules, stageRules, roleRules]) expect(table.at(-1)?.when).toEqual(always);
  });

  test.each(SCOPES)("the weights of the signals for %s add up to 100", (scope) => {
    const weights = ruleSet.signals.filter(({ supports }) => supports === scope).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test("every rule says what it means and where it comes from", () => {
    const warnings = ruleSet.warnings.map(({ id }) => id);
    for (const { saidBy = [] } of ruleSet.warnings)
      expect(warnings).toEqual(expect.arrayContaining([...saidBy]));
    for (const { title, sentence, source } of allRules(ruleSet)) {
      expect(title).not.toBe("");
      expect(sentence).toMatch(/\.$/);
      expect(source.kind === "article").toBe(source.section !== null);
    }
  });

  test("revenue stands in a note only, growth in a signal only: neither decides", () => {
    const deciding = [
      ...ruleSet.criteria,
      ...ruleSet.gates,
      ...ruleSet.scopeRules,
      ...ruleSet.stageRules,
      ...ruleSet.roleRules,
    ];
    expect(JSON.stringify(deciding)).not.toMatch(/revenue|growthStalled/);
  });
});

test("the hash follows the content, and rule sets are found by id and version", () => {
  const { hash } = throughlineV1;
  const content = contentOf(throughlineV1);
  expect(defineRuleSet(content).hash).toBe(hash);
  expect(defineRuleSet({ ...content, version: 2 }).hash).not.toBe(hash);
  expect(findRuleSet("throughline", 1)).toBe(throughlineV1);
  expect(findRuleSet("throughline", 2)).toBe(CURRENT_RULE_SET);
  expect(findRuleSet("throughline", 99)).toBeNull();
});

// Immutable once a diagnosis was made with it: whoever changes a line or a word must make version 2 instead.
test("version 1 judges as it always has", () => {
  expect(throughlineV1.hash).toMatchInlineSnapshot(
    `"sha256:44ba396f0b5b68c91c13de187050e262f4969ae499b4832ddfb7748ebe174c9a"`,
  );
});

test("a stall that the client states is not contradicted by the growth beside it", () => {
  const snapshot = ownCase("third-department-of-two");
  const facts = { ...snapshot.facts, growthStalled: true, revenueGrowthPct: 6 };
  const said = explain({ ...snapshot, facts }).trace.find(({ ruleId }) => ruleId === "growth_stalled");
  expect(said?.sentence).toMatch(/^Growth is not what it was; revenue moved by 6 %/);
});

test("two rules of one id are refused", () => {
  const { criteria } = throughlineV1;
  const twice = [...criteria, { ...criteria[0]!, when: atLeast("coherence", 1) }];
  expect(() => defineRuleSet({ ...throughlineV1, criteria: twice })).toThrow("Two rules");
});

function contentOf(ruleSet: RuleSet): RuleSetContent {
  const { id, version, lines, money, criteria, signals, gates, scopeRules, stageRules, roleRules, warnings } =
    ruleSet;
  return { id, version, lines, money, criteria, signals, gates, scopeRules, stageRules, roleRules, warnings };
}
