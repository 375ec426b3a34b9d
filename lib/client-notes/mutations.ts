import "server-only";
import { randomUUID } from "node:crypto";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { dayIn, fromIsoDay, mondayOf } from "@/lib/units/days";
import type { SaveNote } from "./schema";
import { findNotePlace, noteEntity } from "./scope";

/** Whose it is, for the way to its page. */
export type NotePlaced = { readonly clientCompanyId: string; readonly version: number };
export type SaveNoteRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_YET" | "SENT" | "STALE";

/**
 * Keeps the text of a draft; version 0 is the draft that nobody kept yet. STALE: somebody else saved since it was read;
 * theirs stands, and whoever is refused still has their own text.
 */
export async function saveNote(
  viewer: Viewer,
  { engagementId, monday, version, text }: SaveNote,
  now: Date = new Date(),
): Promise<Result<NotePlaced, SaveNoteRefusal>> {
  if (!can(viewer, "note:write")) return refuse("FORBIDDEN");
  if (monday > mondayOf(dayIn(viewer.timeZone, now))) return refuse("NOT_YET");
  const { firmId, displayName: savedByName } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await findNotePlace(tx, viewer, { engagementId, monday });
    if (!place) return refuse("NOT_FOUND");
    const { note, client } = place;
    const saved = { text, savedAt: now, savedByName };
    if (!note) {
      if (version > 0) return refuse("NOT_FOUND");
      const id = randomUUID();
      // Of two who keep the first draft at once the second one's insert fails, is tried again, and finds this one.
      await tx.clientNote.create({
        data: {
          firmId,
          id,
          clientCompanyId: client.id,
          engagementId,
          monday: fromIsoDay(monday),
          ...saved,
        },
        select: { id: true },
      });
      await audit(tx, viewer, "client-note.drafted", { ...noteEntity(id, client.id), after: { monday } });
      return ok({ clientCompanyId: client.id, version: 1 });
    }
    if (note.sentAt) return refuse("SENT");
    // Sent again after a lost answer, or nothing was changed: it is what is kept already.
    if (note.text === text) return ok({ clientCompanyId: client.id, version: note.version });
    const { count } = await tx.clientNote.updateMany({
      where: { firmId, id: note.id, version, sentAt: null },
      data: { ...saved, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "client-note.edited", {
      ...noteEntity(note.id, client.id),
      after: { monday, version: version + 1 },
    });
    return ok({ clientCompanyId: client.id, version: version + 1 });
  });
}
