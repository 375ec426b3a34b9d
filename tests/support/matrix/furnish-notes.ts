import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNoteToSend } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { done } from "./done";
import { MARKS } from "./secrets";

const DRAFT_MONDAY = "2026-02-23";
const SENT_MONDAY = "2026-02-16";

/** A draft, which the consultants keep to themselves, and a note that was sent to the CEO. */
export async function furnishNotes(
  consultant: StaffViewer,
  { clientCompanyId, contactId }: PortalViewer,
  engagementId: string,
) {
  const keep = async (monday: string, word: string) => {
    done(await saveNote(consultant, { engagementId, monday, version: 0, text: `All well ${word}` }));
    const kept = await getNoteToSend(consultant, clientCompanyId, engagementId, monday);
    return kept?.note.id ?? "";
  };
  const noteDraftId = await keep(DRAFT_MONDAY, MARKS.a1Inner);
  const noteSentId = await keep(SENT_MONDAY, MARKS.a1Work);
  done(await sendNote(consultant, { id: noteSentId, version: 1, contactIds: [contactId ?? ""] }));
  return { noteDraftId, noteSentId, noteDraftMonday: DRAFT_MONDAY, noteSentMonday: SENT_MONDAY };
}
