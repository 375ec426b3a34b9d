import "server-only";
import { isStaff, type StaffViewer, type Viewer, visibleClientsSql } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { SearchHit } from "@/lib/search/queries";
import { type SearchKind, SOURCES } from "@/lib/search/sources";
import { Prisma } from "@/prisma/generated/client";
import type { Ref } from "./schema";

const KINDS = ["client", "sop", "report", "engagement"] as const satisfies readonly SearchKind[];

/** Those of the named things that the viewer may see, each with what it is called. */
export async function nameThem(tx: Tx, viewer: StaffViewer, refs: readonly Ref[]): Promise<SearchHit[]> {
  if (refs.length === 0) return [];
  const all = KINDS.map((kind) => Prisma.sql`SELECT ${kind} AS kind, x.* FROM (${SOURCES[kind]}) AS x`);
  return tx.$queryRaw<SearchHit[]>`
    WITH found (kind, firm_id, id, client_id, label, parent) AS (${Prisma.join(all, " UNION ALL ")})
    SELECT DISTINCT f.kind, f.id, f.client_id AS "clientId", c.name AS "clientName", f.label, f.parent
      FROM found f
      JOIN unnest(${refs.map(({ kind }) => kind)}::text[], ${refs.map(({ id }) => id)}::uuid[]) AS w (kind, id)
        ON w.kind = f.kind AND w.id = f.id
      JOIN client_company c ON c.firm_id = f.firm_id AND c.id = f.client_id
     WHERE f.firm_id = ${viewer.firmId}::uuid AND ${visibleClientsSql(viewer)}`;
}

/** Whether the viewer keeps it at hand: for the star on its page, in the page's own transaction. */
export async function isStarred(tx: Tx, viewer: Viewer, itemId: string): Promise<boolean> {
  if (!isStaff(viewer)) return false;
  const { firmId, membershipId } = viewer;
  return (await tx.favourite.count({ where: { firmId, membershipId, itemId } })) > 0;
}
