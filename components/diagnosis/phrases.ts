import { oneDecimal } from "@/lib/units/formatters";
import type { Change } from "@/lib/rules/diagnosis/changes";
import type { Input } from "@/lib/rules/diagnosis/inputs";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import type { Source } from "@/lib/rules/diagnosis/rule-set";
import { ROLE_TITLES, ROLE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, isStatement, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { statementIn } from "@/lib/rules/questionnaire/template";
import { formatMoney, minorDigits } from "@/lib/units/money";
import { WORDS } from "./phrases.words";
import { type Locale, midSentence } from "@/lib/rules/questionnaire/locales";

/** What the round asked, in English; left out where it was the built-in questionnaire. */
export type AskedTexts = ReadonlyArray<DimensionText>;

export function statementText(item: StatementId, asked?: AskedTexts, locale: Locale = "en"): string {
  return statementIn(asked, item, locale)?.statement ?? "";
}

export function inputLabel({ name, label }: Input, asked?: AskedTexts, locale: Locale = "en"): string {
  return isStatement(name) ? `“${statementText(name, asked, locale)}”` : label;
}

const ON_A_HUNDRED: ReadonlyArray<string> = [
  ...DIMENSIONS,
  "integrationIndex",
  "weakestDepartmentExecution",
  "weakestDepartmentOwnership",
];

const VALUES: Record<string, string> = {
  ...ROLE_TITLES,
  none: "nobody",
  full_time: "full-time",
  fractional: "fractional",
  ceo: "the CEO",
  other: "somebody else",
  structural: "between the departments",
  functional: "inside a function",
  execution: "in the daily work",
};

const VALUES_IN: Readonly<Record<Locale, Record<string, string>>> = {
  en: VALUES,
  de: {
    ...ROLE_TITLES_IN.de,
    none: "niemand",
    full_time: "in Vollzeit",
    fractional: "auf Zeit",
    ceo: "die Geschäftsführung",
    other: "jemand anders",
    structural: "zwischen den Abteilungen",
    functional: "in einem Bereich",
    execution: "in der täglichen Arbeit",
  },
};

export function inputValue({ name, value }: Input, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (value === null) return words.notKnown;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string")
    return name === "verdict.scope" && value === "none" ? words.nowhere : (VALUES_IN[locale][value] ?? value);
  return figure(name, value, locale);
}

export function inputLine({ name, line }: Input, locale: Locale = "en"): string {
  return line === null ? "" : figure(name, line, locale);
}

function figure(name: string, value: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (isStatement(name)) return words.ofWord(oneDecimal(value, locale));
  const rounded = Math.round(value * 10) / 10;
  return ON_A_HUNDRED.includes(name) ? words.ofWord2(Math.round(value)) : String(rounded);
}

/** Where a rule comes from and how much that carries, in words. */
export function sourceWords({ kind, section, strength }: Source, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (kind === "article") {
    const how = strength === "stated" ? words.whichSaysSo : words.fromWhichItFollows;
    return words.sourceCooVsDirector(section, how);
  }
  const evidence = strength === "thin" ? words.thinEvidence : words.moderateEvidence;
  return words.source(kind === "practice" ? words.thePracticeOfThe : words.ourOwnInference, evidence);
}

/** What would be different, to follow "if". */
export function changeWords(
  change: Change,
  currency: string,
  asked?: AskedTexts,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  switch (change.kind) {
    case "item":
      return words.wereRatedOfBy(statementText(change.item, asked, locale).replace(/\.$/, ""), change.to);
    case "fixedTerm":
      return change.to ? words.aFixedTermBuild : words.noFixedTermBuild;
    case "fullTimeBudget":
      return change.to === null
        ? words.thereWereNoBudget
        : words.theYearlyBudgetFor(
            formatMoney(Math.round(change.to * 10 ** minorDigits(currency)), currency, locale),
          );
    case "seat": {
      const seat = midSentence(LABELS_IN[locale][`roles.${change.seat}`], locale);
      return change.to === "none"
        ? words.thereWereNo(seat)
        : words.thereWereA(VALUES_IN[locale][change.to] ?? change.to, seat);
    }
    case "ownTargets":
      return words.targetsOfItsOwn(change.department, change.to ? words.had : words.noLongerHad);
  }
}
