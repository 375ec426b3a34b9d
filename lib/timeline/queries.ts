import "server-only";
import { type StaffViewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { readColleagues, readEvents } from "./read";
import type { TimelineQuery } from "./schema";

/** What happened with a client, and whom one can write of and name. `null`: not visible. */
export function getTimeline(viewer: StaffViewer, clientCompanyId: string, asked: TimelineQuery) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => ({
    contacts: await tx.contact.findMany({
      where: { ...of, deletedAt: null },
      orderBy: [{ position: "asc" }, { name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, email: true },
    }),
    colleagues: await readColleagues(tx, viewer, clientCompanyId),
    ...(await readEvents(tx, viewer, clientCompanyId, asked)),
  }));
}

/** A file of a client's timeline, to whoever of the firm may see the client. `null`: not there, or not theirs. */
export async function getTimelineFile(viewer: StaffViewer, id: string) {
  if (!isStaff(viewer) || !areRowIds(id)) return null;
  return withViewer(viewer, async (tx) => {
    const entry = await tx.timelineEntry.findFirst({
      where: { firmId: viewer.firmId, id, deletedAt: null },
      select: { clientCompanyId: true, title: true, file: { select: { kind: true, bytes: true } } },
    });
    if (!entry?.file) return null;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, entry.clientCompanyId),
      select: { id: true },
    });
    return client && { name: entry.title ?? "file", ...entry.file };
  });
}
