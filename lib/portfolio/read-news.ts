import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { VISIT_MS } from "@/lib/rules/timeline/kinds";
import { eventsSql } from "@/lib/timeline/events-sql";

/** How much happened at each client since the viewer's last visit there; clients they never looked at have no news. */
export async function readNews(tx: Tx, viewer: StaffViewer, now: Date): Promise<ReadonlyMap<string, number>> {
  const { firmId, membershipId } = viewer;
  const before = new Date(now.getTime() - VISIT_MS);
  const events = eventsSql(viewer, { clientCompanyId: null, kind: null, contactId: null });
  const rows = await tx.$queryRaw<{ id: string; n: number }[]>`
    WITH v AS MATERIALIZED (
      SELECT client_company_id, CASE WHEN visited_at < ${before} THEN visited_at ELSE since_at END AS since
        FROM client_visit WHERE firm_id = ${firmId}::uuid AND membership_id = ${membershipId}::uuid)
    SELECT e.client_company_id AS id, count(*)::int AS n
      FROM (${events}) AS e JOIN v ON v.client_company_id = e.client_company_id
     WHERE e.known_at > (SELECT min(since) FROM v) AND e.known_at > v.since
       AND e.author_id IS DISTINCT FROM ${membershipId}::uuid
     GROUP BY 1`;
  return new Map(rows.map(({ id, n }) => [id, n]));
}
