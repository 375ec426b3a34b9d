import "server-only";
import { type Viewer, isStaff, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { paperLook } from "@/lib/documents/paper-look";
import { renderPdf } from "@/lib/documents/render-pdf";
import { readLogoFile } from "@/lib/firm/read-logo";
import { inTurn } from "@/lib/documents/in-turn";
import { noteBlocks } from "@/lib/rules/client-note/blocks";
import { noteTitle } from "@/lib/rules/client-note/compose";
import { formatInstant, toIsoDay } from "@/lib/units/days";
import { readableNotes } from "./scope";

/**
 * A note that was sent, as a paper, to the firm's people who see its client and to those who read it in the portal. Its
 * words are those that were sent; the letterhead is today's. `null`: none, not sent, or not the viewer's to read.
 */
export async function getNotePaper(viewer: Viewer, id: string) {
  if (!areRowIds(id)) return null;
  const readable = isStaff(viewer)
    ? {
        firmId: viewer.firmId,
        sentAt: { not: null },
        engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
      }
    : readableNotes(viewer);
  const found = await withViewer(viewer, async (tx) => {
    const note = await tx.clientNote.findFirst({
      where: { AND: [readable, { id }] },
      select: {
        ...{ monday: true, text: true, sentAt: true, sentByName: true },
        engagement: { select: { clientCompany: { select: { name: true } } } },
      },
    });
    return note && { note, pictures: await readLogoFile(tx, viewer.firmId, viewer.look) };
  });
  if (!found?.note.sentAt) return null;
  const { note, pictures } = found;
  const sentAt = found.note.sentAt;
  const title = noteTitle(toIsoDay(note.monday));
  const clientName = note.engagement.clientCompany.name;
  const data = {
    ...{ title, clientName, firmName: viewer.firmName, sentByName: note.sentByName ?? "" },
    sent: `Sent by ${note.sentByName} on ${formatInstant(sentAt, viewer.timeZone)}`,
    blocks: noteBlocks(note.text),
    look: paperLook(viewer.look),
  };
  // The same note gives the same bytes, whenever it is asked for.
  const pdf = await inTurn(viewer.firmId, () => renderPdf("client-note", data, sentAt, pictures));
  return { pdf, name: `${title} ${clientName}.pdf` };
}
