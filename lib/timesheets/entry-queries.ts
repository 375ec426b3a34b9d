import "server-only";
import {
  type StaffViewer,
  isStaff,
  visibleClient,
  visibleClients,
  visibleClientsSql,
} from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import type { EntryFacts } from "@/lib/rules/hours/compact-entries";
import { Prisma } from "@/prisma/generated/client";
import type { EntriesAsked } from "./entries-schema";

/**
 * The time entries of some days: of one client's engagements, or of those of all clients that the viewer sees. Whoever
 * sees a client reads its hours, theirs and the colleagues'. `null`: no such client or engagement, or not the viewer's.
 */
export async function listEntries(
  viewer: StaffViewer,
  clientCompanyId: string | null,
  asked: EntriesAsked,
): Promise<{ clientName: string | null; entries: EntryFacts[] } | null> {
  if (!isStaff(viewer) || (clientCompanyId !== null && !areRowIds(clientCompanyId))) return null;
  const { firmId } = viewer;
  const clientCompany =
    clientCompanyId === null ? visibleClients(viewer) : visibleClient(viewer, clientCompanyId);
  const engagement = { firmId, deletedAt: null, clientCompany, id: asked.engagement };
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({ where: clientCompany, select: { name: true } });
    if (clientCompanyId !== null && !client) return null;
    if (asked.engagement && (await tx.engagement.count({ where: engagement })) === 0) return null;
    const entries = await readEntries(tx, viewer, clientCompanyId, asked);
    return { clientName: clientCompanyId === null ? null : (client?.name ?? null), entries };
  });
}

/** In a statement of its own: a year of a firm's is fifty thousand rows, each with its names. */
function readEntries(
  tx: Tx,
  viewer: StaffViewer,
  clientCompanyId: string | null,
  { from, to, engagement, person }: EntriesAsked,
): Promise<EntryFacts[]> {
  const also = [
    clientCompanyId && Prisma.sql`AND e.client_company_id = ${clientCompanyId}::uuid`,
    engagement && Prisma.sql`AND e.engagement_id = ${engagement}::uuid`,
    person && Prisma.sql`AND e.membership_id = ${person}::uuid`,
  ].filter((part) => typeof part === "object" && part !== null);
  return tx.$queryRaw<EntryFacts[]>`
    SELECT e.id, e.version, to_char(e.work_day, 'YYYY-MM-DD') AS "workDay", e.minutes, e.kind::text AS kind, e.note,
           e.is_correction AS "isCorrection", e.client_company_id AS "clientId", c.name AS "clientName",
           e.engagement_id AS "engagementId", g.title AS "engagementTitle",
           e.membership_id AS "memberId", m.display_name AS "memberName", d.title AS "deliverableTitle",
           w.state::text AS week
      FROM time_entry e
      JOIN client_company c ON c.firm_id = e.firm_id AND c.id = e.client_company_id
      JOIN engagement g ON g.firm_id = e.firm_id AND g.id = e.engagement_id AND g.deleted_at IS NULL
      JOIN membership m ON m.firm_id = e.firm_id AND m.id = e.membership_id
      JOIN week w ON w.firm_id = e.firm_id AND w.id = e.week_id
      LEFT JOIN deliverable d ON d.firm_id = e.firm_id AND d.id = e.deliverable_id AND d.deleted_at IS NULL
     WHERE e.firm_id = ${viewer.firmId}::uuid AND e.deleted_at IS NULL
       AND e.work_day BETWEEN ${from}::date AND ${to}::date AND ${visibleClientsSql(viewer)} ${Prisma.join(also.length > 0 ? also : [Prisma.empty], " ")}
     ORDER BY e.work_day, e.created_at, e.id`;
}
