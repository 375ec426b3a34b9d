import type { Change } from "@/lib/rules/diagnosis/changes";
import type { Input } from "@/lib/rules/diagnosis/inputs";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { Source } from "@/lib/rules/diagnosis/rule-set";
import { ROLE_TITLES } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, isStatement, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { statementIn } from "@/lib/rules/questionnaire/template";
import { formatMoney, minorDigits } from "@/lib/units/money";

/** What the round asked, in English; left out where it was the built-in questionnaire. */
export type AskedTexts = ReadonlyArray<DimensionText>;

export function statementText(item: StatementId, asked?: AskedTexts): string {
  return statementIn(asked, item)?.statement ?? "";
}

export function inputLabel({ name, label }: Input, asked?: AskedTexts): string {
  return isStatement(name) ? `“${statementText(name, asked)}”` : label;
}

const ON_A_HUNDRED: ReadonlyArray<string> = [
  ...DIMENSIONS,
  "integrationIndex",
  "weakestDepartmentExecution",
  "weakestDepartmentOwnership",
];

const WORDS: Record<string, string> = {
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

export function inputValue({ name, value }: Input): string {
  if (value === null) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string")
    return name === "verdict.scope" && value === "none" ? "nowhere" : (WORDS[value] ?? value);
  return figure(name, value);
}

export function inputLine({ name, line }: Input): string {
  return line === null ? "" : figure(name, line);
}

function figure(name: string, value: number): string {
  if (isStatement(name)) return `${value.toFixed(1)} of 5`;
  const rounded = Math.round(value * 10) / 10;
  return ON_A_HUNDRED.includes(name) ? `${Math.round(value)} of 100` : String(rounded);
}

/** Where a rule comes from and how much that carries, in words. */
export function sourceWords({ kind, section, strength }: Source): string {
  if (kind === "article") {
    const how = strength === "stated" ? "which says so" : "from which it follows";
    return `Source: “COO vs. director of operations”, section “${section}”, ${how}`;
  }
  const evidence = strength === "thin" ? "thin evidence" : "moderate evidence";
  return `Source: ${kind === "practice" ? "the practice of the field" : "our own inference"} (${evidence})`;
}

/** What would be different, to follow "if". */
export function changeWords(change: Change, currency: string, asked?: AskedTexts): string {
  switch (change.kind) {
    case "item":
      return `“${statementText(change.item, asked).replace(/\.$/, "")}” were rated ${change.to} of 5 by everybody who rated it`;
    case "fixedTerm":
      return change.to ? "a fixed-term build were wanted" : "no fixed-term build were wanted";
    case "fullTimeBudget":
      return change.to === null
        ? "there were no budget for a full-time seat"
        : `the yearly budget for a full-time seat were ${formatMoney(Math.round(change.to * 10 ** minorDigits(currency)), currency)}`;
    case "seat": {
      const seat = LABELS[`roles.${change.seat}`].toLowerCase();
      return change.to === "none" ? `there were no ${seat}` : `there were a ${WORDS[change.to]} ${seat}`;
    }
    case "ownTargets":
      return `${change.department} ${change.to ? "had" : "no longer had"} targets of its own`;
  }
}
