import { type IsoDay, formatInstant, formatWeek } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    noNoteWasSent: "No note was sent yet",
    oneNote: (day: string | number) => `One note: ${day}.`,
    notesTheLatestOf: (count: string | number, day: string | number) =>
      `${count} notes, the latest of ${day}.`,
  },
  de: {
    noNoteWasSent: "Noch wurde keine Mitteilung gesandt",
    oneNote: (day) => `Eine Mitteilung: ${day}.`,
    notesTheLatestOf: (count, day) => `${count} Mitteilungen, die letzte ${day}.`,
  },
});

export type WeekWithNote = {
  monday: IsoDay;
  note: {
    savedAt: Date;
    savedByName: string;
    sentAt: Date | null;
    sentByName: string | null;
    to: readonly string[];
    undelivered: readonly string[];
  } | null;
};

/** How many were sent, and which one waits to be. */
export function notesSentence(weeks: readonly WeekWithNote[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const sent = weeks.filter(({ note }) => note?.sentAt).length;
  const draft = weeks.find(({ note }) => note && !note.sentAt);
  const told = sent === 0 ? words.noNoteWasSent : `${sent} ${sent === 1 ? "note was" : "notes were"} sent`;
  return draft ? `${told}; the one of ${formatWeek(draft.monday, locale)} is a draft.` : `${told}.`;
}

type Note = {
  savedAt: Date;
  savedByName: string;
  sentAt: Date | null;
  sentByName: string | null;
} | null;

export function noteSentence(note: Note, timeZone: string, locale: Locale = "en"): string {
  if (!note) return "Drafted from the week’s data. Change what you like; nothing is kept before you save.";
  if (note.sentAt) return `Sent by ${note.sentByName} on ${formatInstant(note.sentAt, timeZone, locale)}.`;
  return `A draft, last saved by ${note.savedByName} on ${formatInstant(note.savedAt, timeZone, locale)}.`;
}

/** For the client's own people. */
export function sentNotesSentence(
  notes: ReadonlyArray<{ monday: IsoDay }>,
  locale: Locale = "en",
): string | undefined {
  const words = WORDS[locale];
  const [latest] = notes;
  if (!latest) return undefined;
  return notes.length === 1
    ? words.oneNote(formatWeek(latest.monday, locale))
    : words.notesTheLatestOf(notes.length, formatWeek(latest.monday, locale));
}
