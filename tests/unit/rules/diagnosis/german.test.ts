import { expect, test } from "vitest";
import { inGerman, phraseInGerman, RULES_DE, templatesOf } from "@/lib/rules/diagnosis/german/in-german";
import { filledWith, valuesIn } from "@/lib/rules/diagnosis/german/filled";
import { PHRASES_DE } from "@/lib/rules/diagnosis/german/phrases";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import { allRules } from "@/lib/rules/diagnosis/rule-set";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { readdirSync, readFileSync } from "node:fs";

const names = (text: string) => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name]) => name).sort();

test("every rule says in German all that it says in English, from the same values", () => {
  for (const { id } of allRules(CURRENT_RULE_SET)) {
    expect(RULES_DE[id], id).toBeDefined();
    const rule = RULES_DE[id]!;
    const criterion = [...CURRENT_RULE_SET.criteria, ...CURRENT_RULE_SET.gates].find(
      (each) => each.id === id,
    );
    const warning = CURRENT_RULE_SET.warnings.find((each) => each.id === id);
    expect(Boolean(rule.otherwise), id).toBe(Boolean(criterion));
    expect(rule.variants?.length ?? 0, id).toBe(warning?.variants?.length ?? 0);
    for (const [english, german] of templatesOf(CURRENT_RULE_SET, id))
      expect(names(german), id).toEqual(names(english));
  }
});

test("what a sentence was filled with is found again, and a part that was left out stays out", () => {
  const template = "{word} is rated[, by {who}][; {A1} of 5].";
  const values = valuesIn("Sales is rated; 2.5 of 5.", template);
  expect(values && filledWith("{word}: Note[ von {who}][; {A1} von 5].", values)).toBe(
    "Sales: Note; 2,5 von 5.",
  );
  expect(valuesIn("Something else.", template)).toBeNull();
  expect(filledWith("{who} fehlt", values!)).toBeNull();
});

test("no case of the contract leaves an English sentence in a German diagnosis", () => {
  const english: string[] = [];
  for (const file of readdirSync("tests/cases")) {
    const read = parseSnapshot(JSON.parse(readFileSync(`tests/cases/${file}`, "utf8")).snapshot);
    if (!read.ok) throw new Error(file);
    const before = diagnose(read.snapshot);
    const { trace, warnings, symptoms, confidence, reportingLine } = inGerman(before, CURRENT_RULE_SET);
    const kept = new Set([
      ...before.trace.flatMap(({ title, sentence }) => [title, sentence]),
      ...before.warnings.flatMap(({ title, reason }) => [title, reason]),
      ...before.confidence.reasons,
      before.reportingLine?.sentence,
      before.reportingLine?.holdsUntil,
    ]);
    const said = [
      ...trace.flatMap(({ title, sentence }) => [title, sentence]),
      ...warnings.flatMap(({ title, reason }) => [title, reason]),
      ...symptoms.flatMap(({ title, sentence }) => [title, sentence]),
      ...confidence.reasons,
      ...(reportingLine ? [reportingLine.sentence, reportingLine.holdsUntil] : []),
    ];
    english.push(...said.filter((each) => kept.has(each)));
  }
  expect([...new Set(english)]).toEqual([]);
  expect(PHRASES_DE.map(([said]) => phraseInGerman(said.replace("{n}", "3")))).toHaveLength(
    PHRASES_DE.length,
  );
});
