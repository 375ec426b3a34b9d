import type { MoveValue, StatedMove } from "@/lib/rules/diagnosis/move-values";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import type { Facts, Seat } from "@/lib/rules/diagnosis/snapshot";
import { type Group, ROLE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { formatMoney, minorDigits } from "@/lib/units/money";
import { type AskedTexts, statementText } from "../phrases";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    no: "no",
    yes: "yes",
    notKnown: "not known",
    oneMonth: "one month",
    months: (months: string | number) => `${months} months`,
    hiredFromOutside: "hired from outside",
    promotedFromWithin: "promoted from within",
    peopleInTheCompany: "People in the company",
    mandateLeftAsIt: "mandate left as it was",
    people: (department: string | number) => `${department}: people`,
    aHead: (department: string | number) => `${department}: a head`,
    mandateChangedWithThe: "mandate changed with the title",
    revenueGrowthLastTwelve: "Revenue growth, last twelve months",
    budgetForAFull: "Budget for a full-time seat, a year",
    ofWord: (a: string | number) => `${a} of 5`,
    targetsOfItsOwn: (department: string | number) => `${department}: targets of its own`,
    ago: (a: string | number, b: string | number) => `${a}, ${b} ago`,
    asRatedBy: (replace: string | number, everybody: string | number) =>
      `“${replace}” as rated by ${everybody}`,
    asRatedBy2: (replace: string | number, b: string | number) => `“${replace}” as rated by ${b}`,
  },
  de: {
    no: "nein",
    yes: "ja",
    notKnown: "nicht bekannt",
    oneMonth: "einem Monat",
    months: (months) => `${months} Monaten`,
    hiredFromOutside: "von außen eingestellt",
    promotedFromWithin: "von innen befördert",
    peopleInTheCompany: "Personen im Unternehmen",
    mandateLeftAsIt: "Auftrag gelassen, wie er war",
    people: (department) => `${department}: Personen`,
    aHead: (department) => `${department}: eine Leitung`,
    mandateChangedWithThe: "Auftrag mit dem Titel geändert",
    revenueGrowthLastTwelve: "Umsatzwachstum, letzte zwölf Monate",
    budgetForAFull: "Budget für eine Vollzeitstelle, im Jahr",
    ofWord: (a) => `${a} von 5`,
    targetsOfItsOwn: (department) => `${department}: eigene Ziele`,
    ago: (a, b) => `${a}, vor ${b}`,
    asRatedBy: (replace, everybody) => `„${replace}“, bewertet von ${everybody}`,
    asRatedBy2: (replace, b) => `„${replace}“, bewertet von ${b}`,
  },
});

/** Who says it, to follow a statement. */
export const SAID_BY: Record<Group | "everybody", string> = {
  everybody: "everybody",
  ceo: "the CEO",
  head: "the heads",
  consultant: "the consultant",
};

export const SAID_BY_IN: Readonly<Record<Locale, Record<Group | "everybody", string>>> = {
  en: SAID_BY,
  de: {
    everybody: "allen",
    ceo: "CEO",
    head: "den Leitungen",
    consultant: "der Beratung",
  },
};

export const SEAT_WORDS: Record<Seat, string> = {
  none: "Nobody",
  full_time: "Full-time",
  fractional: "Fractional",
};

export const SEAT_WORDS_IN: Readonly<Record<Locale, Record<Seat, string>>> = {
  en: SEAT_WORDS,
  de: {
    none: "Niemand",
    full_time: "In Vollzeit",
    fractional: "Auf Zeit",
  },
};

export const REPORTS_TO_WORDS = { ceo: "The CEO", coo: "The COO", other: "Somebody else" } as const;

export const REPORTS_TO_WORDS_IN: Readonly<Record<Locale, Spoken<typeof REPORTS_TO_WORDS>>> = {
  en: REPORTS_TO_WORDS,
  de: { ceo: "Geschäftsführung", coo: "COO", other: "Jemand anders" } as const,
};

/** What a move is about, to head its line. */
export function subjectWords(move: Move, asked?: AskedTexts, locale: Locale = "en"): string {
  const words = WORDS[locale];
  switch (move.kind) {
    case "item":
      return words.asRatedBy(
        statementText(move.item, asked, locale).replace(/\.$/, ""),
        SAID_BY_IN[locale].everybody,
      );
    case "groupItem":
      return words.asRatedBy2(
        statementText(move.item, asked, locale).replace(/\.$/, ""),
        SAID_BY_IN[locale][move.group],
      );
    case "fixedTerm":
      return LABELS_IN[locale].fixedTerm;
    case "fullTimeBudget":
      return words.budgetForAFull;
    case "seat":
      return LABELS_IN[locale][`roles.${move.seat}`];
    case "growthPct":
      return words.revenueGrowthLastTwelve;
    case "growthStalled":
      return LABELS_IN[locale].growthStalled;
    case "headcount":
      return words.peopleInTheCompany;
    case "reportsTo":
      return LABELS_IN[locale].opsLeaderReportsTo;
    case "recentHire":
      return LABELS_IN[locale]["hire.role"];
    case "ownTargets":
      return words.targetsOfItsOwn(move.department);
    case "departmentPeople":
      return words.people(move.department);
    case "departmentHead":
      return words.aHead(move.department);
  }
}

/** "2.3 → 4 of 5", or only where it goes to a reader who is not told what stands. */
export function moveInWords(
  { move, before }: StatedMove,
  currency: string,
  asked?: AskedTexts,
  locale: Locale = "en",
) {
  return {
    subject: subjectWords(move, asked, locale),
    before: before === undefined ? null : valueWords(move, before, currency, locale),
    after: valueWords(move, move.to, currency, locale),
  };
}

export function valueWords(
  { kind }: Move,
  value: MoveValue,
  currency: string,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  if (value === null) return NOTHING_IN[locale][kind] ?? words.notKnown;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "object") return hireWords(value, locale);
  if (typeof value === "string") return VALUES_IN[locale][value];
  if (kind === "item" || kind === "groupItem") return words.ofWord(Math.round(value * 10) / 10);
  if (kind === "growthPct") return `${value} %`;
  if (kind !== "fullTimeBudget") return String(value);
  return formatMoney(Math.round(value * 10 ** minorDigits(currency)), currency, locale);
}

const NOTHING: Partial<Record<Move["kind"], string>> = {
  fullTimeBudget: "none",
  recentHire: "none",
  item: "not rated",
  groupItem: "not rated",
};

const NOTHING_IN: Readonly<Record<Locale, Partial<Record<Move["kind"], string>>>> = {
  en: NOTHING,
  de: {
    fullTimeBudget: "keine",
    recentHire: "keine",
    item: "nicht bewertet",
    groupItem: "nicht bewertet",
  },
};

const VALUES: Record<Seat | NonNullable<Facts["opsLeaderReportsTo"]>, string> = {
  none: "nobody",
  full_time: "full-time",
  fractional: "fractional",
  ceo: "the CEO",
  coo: "the COO",
  other: "somebody else",
};

const VALUES_IN: Readonly<Record<Locale, Record<Seat | NonNullable<Facts["opsLeaderReportsTo"]>, string>>> = {
  en: VALUES,
  de: {
    none: "niemand",
    full_time: "in Vollzeit",
    fractional: "auf Zeit",
    ceo: "die Geschäftsführung",
    coo: "der COO",
    other: "jemand anders",
  },
};

function hireWords(
  { role, monthsAgo, promotedFromWithin, mandateChanged }: NonNullable<Facts["recentOpsHire"]>,
  locale: Locale = "en",
) {
  const words = WORDS[locale];
  const months = Math.round(monthsAgo);
  const parts = [
    words.ago(ROLE_TITLES_IN[locale][role], months === 1 ? words.oneMonth : words.months(months)),
  ];
  if (promotedFromWithin !== null)
    parts.push(promotedFromWithin ? words.promotedFromWithin : words.hiredFromOutside);
  if (mandateChanged !== null)
    parts.push(mandateChanged ? words.mandateChangedWithThe : words.mandateLeftAsIt);
  return parts.join(", ");
}
