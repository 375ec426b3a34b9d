import "server-only";
import { z } from "zod";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { readDataRequests } from "@/lib/exit/read-data-requests";

const MOST_SHOWN = 50;

/** What an archive's own row of the audit log says. */
const noted = z.object({
  manifest: z.string(),
  bytes: z.number().optional(),
  rows: z.number(),
  people: z.number().optional(),
  fromFirm: z.string().optional(),
});

export interface ArchiveEvent extends z.infer<typeof noted> {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
}

/** A client's data as its firm's owner takes it away: who did before. `null`: not the viewer's to take. */
export async function getClientData(viewer: Viewer, clientCompanyId: string) {
  if (!can(viewer, "client:archive") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const { firmId } = viewer;
    const of = { firmId, clientCompanyId };
    return {
      client,
      requests: await readDataRequests(tx, of),
      exported: await readEvents(tx, { ...of, action: "archive.exported" }),
      imported: await readEvents(tx, { ...of, action: "archive.imported" }),
    };
  });
}

/** The clients that came into the firm with an archive; `null` for whom that is none of their business. */
export async function listArrivals(viewer: Viewer) {
  if (!can(viewer, "client:archive")) return null;
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const events = await readEvents(tx, { firmId, action: "archive.imported" });
    const clients = await tx.clientCompany.findMany({
      where: { firmId, deletedAt: null, id: { in: events.map(({ clientCompanyId }) => clientCompanyId) } },
      select: { id: true, name: true },
    });
    const names = new Map(clients.map(({ id, name }) => [id, name]));
    return events.map((event) => ({ ...event, clientName: names.get(event.clientCompanyId) ?? null }));
  });
}

async function readEvents(
  tx: Tx,
  where: { firmId: string; action: string; clientCompanyId?: string },
): Promise<(ArchiveEvent & { clientCompanyId: string })[]> {
  const events = await tx.auditEvent.findMany({
    where: { ...where },
    select: { id: true, at: true, actorName: true, entityId: true, after: true },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: MOST_SHOWN,
  });
  return events.flatMap(({ id, at, actorName, entityId, after }) => {
    const said = noted.safeParse(after);
    return said.success ? [{ id, at, by: actorName, clientCompanyId: entityId, ...said.data }] : [];
  });
}
