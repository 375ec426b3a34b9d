import type { Sureness } from "@/lib/rules/questionnaire/beside";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import { webAddress } from "@/lib/units/web-address";
import type { AnswerOnPage, Held } from "./answer-queue";

/** What a respondent types beside a rating; empty where they say nothing. */
export type Note = { note: string; link: string; sureness: Sureness | "" };
export type NoteOnPage = AnswerOnPage<Note>;

/** As the server holds them. */
export type HeldNotes = Partial<
  Record<
    StatementId,
    { note: string | null; link: string | null; sureness: Sureness | null; version: number }
  >
>;

export const NO_NOTE: Note = { note: "", link: "", sureness: "" };

export function notesOnPage(held: HeldNotes): Held<StatementId, Note> {
  return Object.fromEntries(
    Object.entries(held).map(([itemId, { note, link, sureness, version }]) => [
      itemId,
      { said: { note: note ?? "", link: link ?? "", sureness: sureness ?? "" }, version },
    ]),
  );
}

/** The server trims what it keeps and writes a link with its scheme: neither makes another note of it. */
export function isSameNote(a: Note, b: Note): boolean {
  const kept = ({ link }: Note) => webAddress(link) ?? link.trim();
  return a.note.trim() === b.note.trim() && a.sureness === b.sureness && kept(a) === kept(b);
}

/** Half a link is kept on the page until it is one. */
export function isWholeLink(link: string): boolean {
  return link.trim() === "" || webAddress(link) !== null;
}
