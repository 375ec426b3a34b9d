import "server-only";
import { type PortalViewer, can, isStaff } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import { readableNotes } from "./scope";

/** A year of them; the older ones are in the file. */
const MOST = 60;

const select = { id: true, monday: true, sentAt: true, sentByName: true } as const;

/** The notes that were sent to the viewer, or, to the CEO, to anybody of the company; latest first. */
export async function listNotesForReader(viewer: PortalViewer, { whole = false } = {}) {
  if (isStaff(viewer)) return null;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.clientNote.findMany({
      where: readableNotes(viewer),
      orderBy: [{ monday: "desc" }, { sentAt: "desc" }],
      ...(!whole && { take: MOST }),
      // What an engagement is called is not for the heads.
      select: { ...select, engagement: can(viewer, "portal:follow") && { select: { title: true } } },
    });
    return rows.map(({ monday, engagement, ...row }) => ({
      ...row,
      monday: toIsoDay(monday),
      engagementTitle: engagement?.title ?? null,
    }));
  });
}

/** One note as it was sent; `null`: none, or not for this reader. */
export async function getNoteForReader(viewer: PortalViewer, id: string) {
  if (isStaff(viewer) || !areRowIds(id)) return null;
  return withViewer(viewer, async (tx) => {
    const note = await tx.clientNote.findFirst({
      where: { AND: [readableNotes(viewer), { id }] },
      select: { ...select, text: true },
    });
    if (!note) return null;
    const thread = await readThread(tx, viewer, { on: "client_note", onId: id });
    return { ...note, monday: toIsoDay(note.monday), thread };
  });
}
