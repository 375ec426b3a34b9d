import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    ofWord: (kind: string | number, seat: string | number, right: string | number) =>
      `${kind} of ${seat}: ${right}`,
  },
  de: {
    ofWord: (kind, seat, right) => `${kind} von ${seat}: ${right}`,
  },
});
/** Why a decision reached the CEO, and what usually answers that: a closed list, in the order they are offered. */
export const CAUSES = {
  no_decision_right: { title: "No decision right", answer: "Write down who decides it, and up to what." },
  unclear_owner: { title: "Unclear owner", answer: "Give it to one seat." },
  no_procedure: { title: "No procedure", answer: "Write an SOP for the next time." },
  missing_information: { title: "Missing information", answer: "Bring the number to where it is decided." },
  conflict: { title: "Departments disagree", answer: "Name one person who decides the trade-off." },
  habit: { title: "Habit", answer: "Hand it back, kindly and every time." },
} as const;

export const CAUSES_IN: Readonly<Record<Locale, Spoken<typeof CAUSES>>> = {
  en: CAUSES,
  de: {
    no_decision_right: {
      title: "Kein Entscheidungsrecht",
      answer: "Write down who decides it, and up to what.",
    },
    unclear_owner: { title: "Unklar, wer zuständig ist", answer: "Give it to one seat." },
    no_procedure: { title: "Kein Ablauf", answer: "Write an SOP for the next time." },
    missing_information: {
      title: "Fehlende Information",
      answer: "Bring the number to where it is decided.",
    },
    conflict: { title: "Abteilungen sind uneins", answer: "Name one person who decides the trade-off." },
    habit: { title: "Gewohnheit", answer: "Hand it back, kindly and every time." },
  } as const,
};
export type Cause = keyof typeof CAUSES;
export const CAUSE_IDS = Object.keys(CAUSES) as [Cause, ...Cause[]];

/** What an escalation became, so that it need not come back. */
export type TurnedInto =
  | { readonly kind: "decision_right"; readonly right: string; readonly seat: string | null }
  | { readonly kind: "seat"; readonly seat: string }
  | { readonly kind: "sop" | "cadence" | "accountability"; readonly title: string };

const KINDS: Readonly<Record<TurnedInto["kind"], string>> = {
  decision_right: "Decision right",
  seat: "Seat",
  sop: "SOP",
  cadence: "Cadence",
  accountability: "Accountability",
};

const KINDS_IN: Readonly<Record<Locale, Readonly<Record<TurnedInto["kind"], string>>>> = {
  en: KINDS,
  de: {
    decision_right: "Entscheidungsrecht",
    seat: "Stelle",
    sop: "Ablauf",
    cadence: "Feste Besprechung",
    accountability: "Zuständigkeit",
  },
};

export function turnedIntoKind({ kind }: TurnedInto, locale: Locale = "en"): string {
  return KINDS_IN[locale][kind];
}

/** "SOP: Quoting a new lane" */
export function turnedIntoWords(into: TurnedInto, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const kind = KINDS_IN[locale][into.kind];
  if (into.kind === "seat") return `${kind}: ${into.seat}`;
  if (into.kind !== "decision_right") return `${kind}: ${into.title}`;
  return into.seat ? words.ofWord(kind, into.seat, into.right) : `${kind}: ${into.right}`;
}
