import type { Diagnosis } from "../diagnosis";
import { LABELS_IN } from "../labels";
import { allRules, type RuleSet } from "../rule-set";
import { CRITERIA_DE } from "./criteria";
import { filledWith, valuesIn } from "./filled";
import { PHRASES_DE } from "./phrases";
import type { Said } from "./said";
import { SIGNALS_DE } from "./signals";
import { VERDICT_RULES_DE } from "./verdict-rules";
import { WARNINGS_DE } from "./warnings";

export const RULES_DE: Readonly<Record<string, Said>> = {
  ...CRITERIA_DE,
  ...SIGNALS_DE,
  ...VERDICT_RULES_DE,
  ...WARNINGS_DE,
};

type Told = Pick<
  Diagnosis,
  "symptoms" | "warnings" | "confidence" | "reportingLine" | "trace" | "nearMisses"
>;

/**
 * The same diagnosis in German. It was written down in English when its round was scored and stays so; what it was filled
 * with is read back from its sentences, so that nothing is scored anew and both say the same. What is not known stays English.
 */
export function inGerman<Kept extends Told>(diagnosis: Kept, ruleSet: RuleSet | null): Kept {
  const sentenceOf = (id: string, sentence: string) => sentenceInGerman(ruleSet, id, sentence);
  return {
    ...diagnosis,
    symptoms: diagnosis.symptoms.map(({ id, title, sentence }) => ({
      ...{ id, title: titleInGerman(id, title), sentence: sentenceOf(id, sentence) },
    })),
    warnings: diagnosis.warnings.map((warning) => ({
      ...warning,
      title: titleInGerman(warning.id, warning.title),
      reason: sentenceOf(warning.id, warning.reason),
    })),
    confidence: { ...diagnosis.confidence, reasons: diagnosis.confidence.reasons.map(phraseInGerman) },
    reportingLine: diagnosis.reportingLine && {
      ...diagnosis.reportingLine,
      sentence: phraseInGerman(diagnosis.reportingLine.sentence),
      holdsUntil: phraseInGerman(diagnosis.reportingLine.holdsUntil),
    },
    trace: diagnosis.trace.map((entry) => ({
      ...entry,
      title: titleInGerman(entry.ruleId, entry.title),
      sentence: sentenceOf(entry.ruleId, entry.sentence),
      inputs: entry.inputs.map(labelled),
    })),
    // What would have to be so for a rule to hold is put together from parts that have no German; what it looked at says it.
    nearMisses: diagnosis.nearMisses.map(({ toFire: _, ...miss }) => ({
      ...miss,
      title: titleInGerman(miss.ruleId, miss.title),
      inputs: miss.inputs.map(labelled),
    })),
  };
}

export function titleInGerman(ruleId: string, title: string): string {
  return RULES_DE[ruleId]?.title ?? title;
}

function labelled<Input extends { name: string; label: string }>(input: Input): Input {
  return { ...input, label: (LABELS_IN.de as Readonly<Record<string, string>>)[input.name] ?? input.label };
}

export function phraseInGerman(phrase: string): string {
  return firstFilled(phrase, PHRASES_DE) ?? phrase;
}

export function sentenceInGerman(ruleSet: RuleSet | null, ruleId: string, sentence: string): string {
  return firstFilled(sentence, ruleSet ? templatesOf(ruleSet, ruleId) : []) ?? phraseInGerman(sentence);
}

/** Everything that a rule may say, as the English has it and in German. */
export function templatesOf(ruleSet: RuleSet, ruleId: string): (readonly [string, string])[] {
  const said = RULES_DE[ruleId];
  const rule = allRules(ruleSet).find(({ id }) => id === ruleId);
  if (!said || !rule) return [];
  const criterion = [...ruleSet.criteria, ...ruleSet.gates].find(({ id }) => id === ruleId);
  const variants = ruleSet.warnings.find(({ id }) => id === ruleId)?.variants ?? [];
  return [
    [rule.sentence, said.sentence],
    ...(criterion && said.otherwise ? [[criterion.otherwise, said.otherwise] as const] : []),
    ...variants.map(({ sentence }, at) => [sentence, said.variants?.[at] ?? said.sentence] as const),
  ];
}

function firstFilled(sentence: string, templates: ReadonlyArray<readonly [string, string]>): string | null {
  for (const [english, german] of templates) {
    const values = valuesIn(sentence, english);
    const filled = values && filledWith(german, values);
    if (filled) return filled;
  }
  return null;
}
