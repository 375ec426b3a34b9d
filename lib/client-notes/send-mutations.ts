import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { languageOfContact } from "@/lib/mail/reader-language";
import { noteSent } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { noteTitle } from "@/lib/rules/client-note/compose";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { toIsoDay } from "@/lib/units/days";
import { listReaders } from "./readers";
import type { SendNote } from "./schema";
import { noteEntity } from "./scope";

export type SendNoteRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "READER_GONE";

/**
 * Sends a draft, as it was previewed, to people of the client: one mail each, put into the queue with the note's own
 * freezing, so that there are both or neither. Sent again it is the same sending; STALE: the text was changed since.
 */
export async function sendNote(
  viewer: Viewer,
  { id, version, contactIds }: SendNote,
  now: Date = new Date(),
): Promise<Result<undefined, SendNoteRefusal>> {
  if (!can(viewer, "note:send")) return refuse("FORBIDDEN");
  const { firmId, displayName } = viewer;
  return withViewer(viewer, async (tx) => {
    // Of two who send at once the second one waits here, and finds it sent.
    await tx.$queryRaw`SELECT 1 FROM "client_note" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
    const note = await findNote(tx, viewer, id);
    if (!note) return refuse("NOT_FOUND");
    if (note.sentAt) return ok();
    if (note.version !== version) return refuse("STALE");
    const { clientCompanyId, text } = note;
    const readers = await listReaders(tx, firmId, clientCompanyId);
    const chosen = readers.filter((reader) => contactIds.includes(reader.id));
    if (chosen.length !== new Set(contactIds).size) return refuse("READER_GONE");

    const monday = toIsoDay(note.monday);
    for (const { id: contactId, name, email } of chosen) {
      const language = await languageOfContact(tx, firmId, contactId);
      const mailId = await putMail(tx, firmId, {
        kind: "notice",
        toEmail: email,
        language,
        subject: noteTitle(monday, language),
        text: letterText(name, text, viewer, language),
        link: `/portal/notes/${id}`,
      });
      await tx.clientNoteRecipient.create({
        data: { firmId, clientCompanyId, noteId: id, contactId, name, email, mailId },
        select: { mailId: true },
      });
    }
    const { count } = await tx.clientNote.updateMany({
      where: { firmId, id, version, sentAt: null },
      data: { sentAt: now, sentByName: displayName, version: { increment: 1 } },
    });
    if (count === 0) throw new Error("The note was held, and is another one all the same.");
    await notify(tx, viewer, noteSent(clientCompanyId, id, contactIds));
    await audit(tx, viewer, "client-note.sent", {
      ...noteEntity(id, clientCompanyId),
      after: { monday, to: chosen.map(({ name }) => name) },
    });
    return ok();
  });
}

function findNote(tx: Tx, viewer: Viewer, id: string) {
  return tx.clientNote.findFirst({
    where: {
      firmId: viewer.firmId,
      id,
      engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
    },
    select: { clientCompanyId: true, monday: true, text: true, version: true, sentAt: true },
  });
}

/** The note itself is the letter; where to read it again follows as its link. */
function letterText(name: string, text: string, { displayName, firmName }: Viewer, language: Locale): string {
  return [
    `${name},`,
    text,
    `${displayName}, ${firmName}`,
    language === "de"
      ? "Diese Mitteilung und die früheren in Ihrem Portal:"
      : "This note, and the earlier ones, in your portal:",
  ].join("\n\n");
}
