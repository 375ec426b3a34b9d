import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { Viewed } from "@/lib/rules/grid/view-state";
import type { Prisma } from "@/prisma/generated/client";

const KEPT_FOR_MS = 24 * 3_600_000;

type Kept = {
  rowId: string;
  clientCompanyId: string;
  before: Prisma.InputJsonObject;
  rowVersion: number;
};

/** How many rows a change had that is sent again; `null`: it is a new one. */
export async function rowsOfBulk(tx: Tx, { firmId, membershipId }: Viewer, id: string) {
  const count = await tx.bulkEdit.count({ where: { firmId, membershipId, id } });
  return count > 0 ? count : null;
}

/** In the change's own transaction: what each row was. What nobody takes back any more is forgotten. */
export async function keepBefore(
  tx: Tx,
  { firmId, membershipId }: Viewer,
  { id, about }: { id: string; about: Viewed },
  rows: readonly Kept[],
): Promise<void> {
  const own = { firmId, membershipId };
  await tx.bulkEdit.deleteMany({
    where: { ...own, editedAt: { lt: new Date(Date.now() - KEPT_FOR_MS) } },
  });
  await tx.bulkEdit.createMany({ data: rows.map((row) => ({ ...own, id, about, ...row })) });
}

/** What a change of the viewer's can still take back, held until it has. */
export async function takeBefore(
  tx: Tx,
  { firmId, membershipId }: Viewer,
  { id, about }: { id: string; about: Viewed },
) {
  return tx.bulkEdit.updateManyAndReturn({
    where: {
      ...{ firmId, membershipId, id, about, undoneAt: null },
      editedAt: { gte: new Date(Date.now() - KEPT_FOR_MS) },
    },
    data: { undoneAt: new Date() },
    select: { rowId: true, before: true, rowVersion: true },
  });
}

/** The trail's one row for all of them: of one client, or of several. */
export function bulkEntity(entity: string, id: string, clientIds: readonly string[]) {
  const [only, ...others] = new Set(clientIds);
  return { entity, entityId: id, clientCompanyId: others.length === 0 ? (only ?? null) : null };
}
