import type { NoticeAbout, NoticeKind } from "@/prisma/generated/enums";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    bookedMovedOrCancelled: (actorName: string | number) =>
      `${actorName} booked, moved or cancelled a first talk with you`,
  },
  de: {
    bookedMovedOrCancelled: (actorName) =>
      `${actorName} hat ein erstes Gespräch mit Ihnen gebucht, verschoben oder abgesagt`,
  },
});

/** Which a portal user ever gets: a choice about the others would be one about nothing. */
export const PORTAL_KINDS: readonly NoticeKind[] = ["comment", "shared", "to_agree", "decision", "request"];
export const STAFF_KINDS: readonly NoticeKind[] = [
  "comment",
  "mention",
  "reminder",
  "signed_off",
  "decision",
  "request",
  "people",
];

/** What each kind is called where one chooses. */
export const KIND_WORDS: Record<NoticeKind, string> = {
  comment: "A comment where I read along",
  shared: "Something was shared with me",
  to_agree: "Hours, a statement or a deliverable to agree",
  signed_off: "Something was agreed or signed off",
  decision: "A decision that reached the CEO was logged",
  request: "Somebody asks, answers or sends something back",
  people: "Who signs in at a client changed",
  mention: "A colleague names me in a client’s timeline",
  reminder: "A task of mine that I wanted to be reminded of",
};

export const KIND_WORDS_IN: Readonly<Record<Locale, Record<NoticeKind, string>>> = {
  en: KIND_WORDS,
  de: {
    comment: "Ein Kommentar, wo ich mitlese",
    shared: "Etwas wurde für mich freigegeben",
    to_agree: "Stunden, einer Abrechnung oder einem Ergebnis ist zuzustimmen",
    signed_off: "Etwas wurde bestätigt",
    decision: "Eine Entscheidung, die bei der Geschäftsführung landete, wurde eingetragen",
    request: "Jemand fragt, antwortet oder gibt etwas zurück",
    people: "Wer sich bei einem Kunden anmeldet, hat sich geändert",
    mention: "Jemand aus der Firma nennt mich in der Geschichte eines Kunden",
    reminder: "Eine meiner Aufgaben, an die ich erinnert werden wollte",
  },
};

const THING: Record<NoticeAbout, string> = {
  diagnosis: "a diagnosis",
  report: "a report",
  sop: "an SOP",
  client_note: "a weekly note",
  chart: "the accountability chart",
  week: "a week of hours",
  statement: "a statement of hours",
  escalation: "a decision that reached the CEO",
  person: "who signs in to the portal",
  deliverable: "a deliverable",
  data: "the data of the company, as a file",
  talk: "a first talk",
  deletion: "the deletion of everything about the company",
  timeline: "the timeline",
  task: "a task",
};

const THING_IN: Readonly<Record<Locale, Record<NoticeAbout, string>>> = {
  en: THING,
  de: {
    diagnosis: "eine Diagnose",
    report: "einen Bericht",
    sop: "einen Ablauf",
    client_note: "eine Mitteilung der Woche",
    chart: "das Bild der Zuständigkeiten",
    week: "eine Woche mit Stunden",
    statement: "eine Stundenabrechnung",
    escalation: "eine Entscheidung, die bei der Geschäftsführung landete",
    person: "wer sich im Portal anmeldet",
    deliverable: "ein Ergebnis",
    data: "die Daten des Unternehmens, als Datei",
    talk: "ein erstes Gespräch",
    deletion: "die Löschung von allem über das Unternehmen",
    timeline: "die Geschichte",
    task: "eine Aufgabe",
  },
};

/** What a CEO asks the firm's owners for, and their answer: no thing that is shared or sent back. */
const ASKED_FOR = {
  data: {
    request: (who: string) => `${who} asks for the data of the company, as a file`,
    shared: (who: string) => `${who} answered the request for the data of the company`,
  },
  deletion: {
    request: (who: string) => `${who} asks to delete everything about the company`,
    shared: (who: string) => `${who} answered the request to delete everything about the company`,
  },
};

const ASKED_FOR_IN: Readonly<Record<Locale, Spoken<typeof ASKED_FOR>>> = {
  en: ASKED_FOR,
  de: {
    data: {
      request: (who: string) => `${who} bittet um die Daten des Unternehmens, als Datei`,
      shared: (who: string) => `${who} hat die Bitte um die Daten des Unternehmens beantwortet`,
    },
    deletion: {
      request: (who: string) => `${who} bittet darum, alles über das Unternehmen zu löschen`,
      shared: (who: string) => `${who} hat die Bitte beantwortet, alles über das Unternehmen zu löschen`,
    },
  },
};

const HAPPENED: Record<NoticeKind, (who: string, what: string) => string> = {
  comment: (who, what) => `${who} commented on ${what}`,
  shared: (who, what) => `${who} shared ${what} with you`,
  to_agree: (who, what) => `${who} asks you to agree ${what}`,
  signed_off: (who, what) => `${who} signed off ${what}`,
  decision: (who, what) => `${who} logged ${what}`,
  request: (who, what) => `${who} came back to you about ${what}`,
  people: (who, what) => `${who} changed ${what}`,
  mention: (who, what) => `${who} named you in ${what}`,
  reminder: (_who, what) => `There is ${what} you wanted to be reminded of`,
};

const HAPPENED_IN: Readonly<Record<Locale, Record<NoticeKind, (who: string, what: string) => string>>> = {
  en: HAPPENED,
  de: {
    comment: (who, what) => `${who} hat kommentiert: ${what}`,
    shared: (who, what) => `${who} hat für Sie freigegeben: ${what}`,
    to_agree: (who, what) => `${who} bittet um Ihre Zustimmung: ${what}`,
    signed_off: (who, what) => `${who} hat bestätigt: ${what}`,
    decision: (who, what) => `${who} hat eingetragen: ${what}`,
    request: (who, what) => `${who} hat sich bei Ihnen gemeldet: ${what}`,
    people: (who, what) => `${who} hat geändert: ${what}`,
    mention: (who, what) => `${who} hat Sie genannt: ${what}`,
    reminder: (_who, what) => `Sie wollten erinnert werden: ${what}`,
  },
};

/** That it happened, in a sentence; what it says stands only where it leads. */
export function noticeSentence(
  notice: { kind: NoticeKind; about: NoticeAbout; actorName: string },
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const { kind, about, actorName } = notice;
  if (about === "talk") return words.bookedMovedOrCancelled(actorName);
  if ((about === "data" || about === "deletion") && (kind === "request" || kind === "shared"))
    return ASKED_FOR_IN[locale][about][kind](actorName);
  return HAPPENED_IN[locale][kind](actorName, THING_IN[locale][about]);
}
