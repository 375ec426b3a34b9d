import { type IsoDay, formatInstant, formatWeek } from "@/lib/units/days";

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
export function notesSentence(weeks: readonly WeekWithNote[]): string {
  const sent = weeks.filter(({ note }) => note?.sentAt).length;
  const draft = weeks.find(({ note }) => note && !note.sentAt);
  const told = sent === 0 ? "No note was sent yet" : `${sent} ${sent === 1 ? "note was" : "notes were"} sent`;
  return draft ? `${told}; the one of ${formatWeek(draft.monday)} is a draft.` : `${told}.`;
}

type Note = {
  savedAt: Date;
  savedByName: string;
  sentAt: Date | null;
  sentByName: string | null;
} | null;

export function noteSentence(note: Note, timeZone: string): string {
  if (!note) return "Drafted from the week’s data. Change what you like; nothing is kept before you save.";
  if (note.sentAt) return `Sent by ${note.sentByName} on ${formatInstant(note.sentAt, timeZone)}.`;
  return `A draft, last saved by ${note.savedByName} on ${formatInstant(note.savedAt, timeZone)}.`;
}

/** For the client's own people. */
export function sentNotesSentence(notes: ReadonlyArray<{ monday: IsoDay }>): string | undefined {
  const [latest] = notes;
  if (!latest) return undefined;
  return notes.length === 1
    ? `One note: ${formatWeek(latest.monday)}.`
    : `${notes.length} notes, the latest of ${formatWeek(latest.monday)}.`;
}
