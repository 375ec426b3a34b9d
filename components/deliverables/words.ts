import {
  type DeliverableKind,
  DELIVERABLE_STATES_IN,
  type DeliverableState,
} from "@/lib/rules/engagement/words";
import { type IsoDay, dayIn, daysBetween, formatDay } from "@/lib/units/days";
import { inBoth, midSentence, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    day: "day",
    days: "days",
    today: ", today",
    noDueDate: "no due date",
    itWaitsForYour: " It waits for your sign-off.",
    inUseSince: (day: string | number) => `in use since ${day}`,
    visibleToYouAnd: "Visible to you and to your consultants",
    due: (day: string | number, b: string | number) => `due ${day}${b}`,
    youSignedItOff: (day: string | number) => ` You signed it off on ${day}.`,
    visibleToYouAs: "Visible to you as its owner, to your CEO and to your consultants",
    visibleToYouTo: (ownerName: string | number) =>
      `Visible to you, to ${ownerName}, who owns it, and to your consultants`,
    dueOverdue: (day: string | number, late: string | number, c: string | number) =>
      `due ${day}, ${late} ${c} overdue`,
  },
  de: {
    day: "Tag",
    days: "Tage",
    today: ", heute",
    noDueDate: "kein Termin",
    itWaitsForYour: " Es wartet auf Ihre Bestätigung.",
    inUseSince: (day) => `in Gebrauch seit ${day}`,
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    due: (day, b) => `fällig am ${day}${b}`,
    youSignedItOff: (day) => ` Sie haben es am ${day} bestätigt.`,
    visibleToYouAs: "Sichtbar für Sie, denn es gehört Ihnen, für die Geschäftsführung und für Ihre Beratung",
    visibleToYouTo: (ownerName) =>
      `Sichtbar für Sie, für ${ownerName}, zuständig dafür, und für Ihre Beratung`,
    dueOverdue: (day, late, c) => `fällig am ${day}, ${late} ${c} überfällig`,
  },
});

/** One of each, for a choice. */
export const ONE_DELIVERABLE = {
  sop: "SOP",
  cadence: "Reporting cadence",
  accountability: "Accountability structure",
} as const satisfies Record<DeliverableKind, string>;

export const ONE_DELIVERABLE_IN: Readonly<Record<Locale, Spoken<typeof ONE_DELIVERABLE>>> = {
  en: ONE_DELIVERABLE,
  de: {
    sop: "Ablauf",
    cadence: "Feste Besprechung",
    accountability: "Zuständigkeiten",
  } as const satisfies Record<DeliverableKind, string>,
};

const DELIVERABLE_VERBS = {
  startDraft: "Start draft",
  submitForReview: "Submit for review",
  approve: "Approve",
  putIntoUse: "Put into use",
  withdraw: "Withdraw",
} as const;
export type DeliverableVerb = keyof typeof DELIVERABLE_VERBS;

/** A draft is started, gone back to, or taken up again. */
export function verbWords(verb: DeliverableVerb, state: DeliverableState): string {
  if (verb === "startDraft" && state === "in_review") return "Back to draft";
  if (verb === "startDraft" && state === "withdrawn") return "Take up again";
  return DELIVERABLE_VERBS[verb];
}

type Dated = { state: DeliverableState; dueDay: IsoDay | null; inUseSince: IsoDay | null };

/** What the days say: in use since when, or due when; late in words. */
export function dueWords(
  { state, dueDay, inUseSince }: Dated,
  today: IsoDay,
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  if (state === "in_use") return inUseSince && words.inUseSince(formatDay(inUseSince, locale));
  if (state === "withdrawn") return null;
  if (dueDay === null) return words.noDueDate;
  const late = daysBetween(dueDay, today);
  if (late > 0) return words.dueOverdue(formatDay(dueDay, locale), late, late === 1 ? words.day : words.days);
  return words.due(formatDay(dueDay, locale), late === 0 ? words.today : "");
}

export function isOverdue({ state, dueDay }: Dated, today: IsoDay): boolean {
  return dueDay !== null && dueDay < today && state !== "in_use" && state !== "withdrawn";
}

type Read = Dated & { kind: DeliverableKind; today: IsoDay; signedAt: Date | null; maySign: boolean };

/** Where it stands, and what is asked of the reader. */
export function pageSentence(read: Read, timeZone: string, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const { kind, state, today, signedAt, maySign } = read;
  const due = dueWords(read, today, locale);
  // "In use since …" says its state already.
  const standing =
    state === "in_use" && due
      ? due
      : [lower(DELIVERABLE_STATES_IN[locale][state], locale), due].filter(Boolean).join(", ");
  const asked = signedAt
    ? words.youSignedItOff(formatDay(dayIn(timeZone, signedAt), locale))
    : maySign
      ? words.itWaitsForYour
      : "";
  return `${ONE_DELIVERABLE_IN[locale][kind]}: ${standing}.${asked}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lower(word: string, locale: Locale = "en"): string {
  return midSentence(word, locale);
}

/** Who else reads its page in the portal. */
export function pageReaders(
  { isHeads, ownerName }: { isHeads: boolean; ownerName: string | null },
  side: "ceo" | "head",
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  if (side === "head") return words.visibleToYouAs;
  return isHeads && ownerName ? words.visibleToYouTo(ownerName) : words.visibleToYouAnd;
}

/** The same on the consultants' side, before and after it is shared. */
export function sharedWithWords(sharedAt: string | null, headName: string | null): string {
  const owner = headName ? ` and ${headName}, who owns it,` : "";
  return sharedAt
    ? `The client’s CEO${owner} ${headName ? "read" : "reads"} its page in the portal, since ${sharedAt}`
    : "The client’s CEO sees its title, state, owner and due date; its page and what is said here only once it is shared";
}
