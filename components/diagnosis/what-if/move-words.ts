import type { MoveValue, StatedMove } from "@/lib/rules/diagnosis/move-values";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import type { Facts, Seat } from "@/lib/rules/diagnosis/snapshot";
import { type Group, ROLE_TITLES } from "@/lib/rules/diagnosis/words";
import { formatMoney, minorDigits } from "@/lib/units/money";
import { type AskedTexts, statementText } from "../phrases";

/** Who says it, to follow a statement. */
export const SAID_BY: Record<Group | "everybody", string> = {
  everybody: "everybody",
  ceo: "the CEO",
  head: "the heads",
  consultant: "the consultant",
};

export const SEAT_WORDS: Record<Seat, string> = {
  none: "Nobody",
  full_time: "Full-time",
  fractional: "Fractional",
};

export const REPORTS_TO_WORDS = { ceo: "The CEO", coo: "The COO", other: "Somebody else" } as const;

/** What a move is about, to head its line. */
export function subjectWords(move: Move, asked?: AskedTexts): string {
  switch (move.kind) {
    case "item":
      return `“${statementText(move.item, asked).replace(/\.$/, "")}” as rated by ${SAID_BY.everybody}`;
    case "groupItem":
      return `“${statementText(move.item, asked).replace(/\.$/, "")}” as rated by ${SAID_BY[move.group]}`;
    case "fixedTerm":
      return LABELS.fixedTerm;
    case "fullTimeBudget":
      return "Budget for a full-time seat, a year";
    case "seat":
      return LABELS[`roles.${move.seat}`];
    case "growthPct":
      return "Revenue growth, last twelve months";
    case "growthStalled":
      return LABELS.growthStalled;
    case "headcount":
      return "People in the company";
    case "reportsTo":
      return LABELS.opsLeaderReportsTo;
    case "recentHire":
      return LABELS["hire.role"];
    case "ownTargets":
      return `${move.department}: targets of its own`;
    case "departmentPeople":
      return `${move.department}: people`;
    case "departmentHead":
      return `${move.department}: a head`;
  }
}

/** "2.3 → 4 of 5", or only where it goes to a reader who is not told what stands. */
export function moveInWords({ move, before }: StatedMove, currency: string, asked?: AskedTexts) {
  return {
    subject: subjectWords(move, asked),
    before: before === undefined ? null : valueWords(move, before, currency),
    after: valueWords(move, move.to, currency),
  };
}

export function valueWords({ kind }: Move, value: MoveValue, currency: string): string {
  if (value === null) return NOTHING[kind] ?? "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return hireWords(value);
  if (typeof value === "string") return WORDS[value];
  if (kind === "item" || kind === "groupItem") return `${Math.round(value * 10) / 10} of 5`;
  if (kind === "growthPct") return `${value} %`;
  if (kind !== "fullTimeBudget") return String(value);
  return formatMoney(Math.round(value * 10 ** minorDigits(currency)), currency);
}

const NOTHING: Partial<Record<Move["kind"], string>> = {
  fullTimeBudget: "none",
  recentHire: "none",
  item: "not rated",
  groupItem: "not rated",
};

const WORDS: Record<Seat | NonNullable<Facts["opsLeaderReportsTo"]>, string> = {
  none: "nobody",
  full_time: "full-time",
  fractional: "fractional",
  ceo: "the CEO",
  coo: "the COO",
  other: "somebody else",
};

function hireWords({
  role,
  monthsAgo,
  promotedFromWithin,
  mandateChanged,
}: NonNullable<Facts["recentOpsHire"]>) {
  const months = Math.round(monthsAgo);
  const parts = [`${ROLE_TITLES[role]}, ${months === 1 ? "one month" : `${months} months`} ago`];
  if (promotedFromWithin !== null)
    parts.push(promotedFromWithin ? "promoted from within" : "hired from outside");
  if (mandateChanged !== null)
    parts.push(mandateChanged ? "mandate changed with the title" : "mandate left as it was");
  return parts.join(", ");
}
