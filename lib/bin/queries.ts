import "server-only";
import { can, type StaffViewer, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { Prisma } from "@/prisma/generated/client";
import { BIN_KINDS, type BinKind } from "@/lib/rules/bin/kinds";
import { SOURCES } from "./sources";

/** More than these are no list any more. */
const MOST = 500;

export type BinnedThing = Readonly<{
  kind: BinKind;
  id: string;
  label: string;
  /** Deliverables of an engagement, activities of a process: they come back with it. */
  parts: number;
  deletedAt: Date;
}>;

/** What of a client the viewer could bring back, the newest first. `null`: not visible. */
export async function getBin(viewer: StaffViewer, clientCompanyId: string) {
  if (!areRowIds(clientCompanyId)) return null;
  const kinds = BIN_KINDS.filter((kind) => can(viewer, SOURCES[kind].permission));
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    if (kinds.length === 0) return { client, things: [] };
    const all = kinds.map(
      (kind) => Prisma.sql`SELECT ${kind} AS kind, x.* FROM (${SOURCES[kind].rows}) AS x`,
    );
    const things = await tx.$queryRaw<BinnedThing[]>`
      SELECT b.kind, b.id, b.label, b.parts, b.deleted_at AS "deletedAt"
        FROM (${Prisma.join(all, " UNION ALL ")}) AS b
       WHERE b.firm_id = ${viewer.firmId}::uuid AND b.client_company_id = ${clientCompanyId}::uuid
         AND (b.holder IS NULL OR b.holder = ${viewer.membershipId}::uuid)
       ORDER BY b.deleted_at DESC, b.id
       LIMIT ${MOST}`;
    return { client, things };
  });
}
