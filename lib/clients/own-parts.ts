import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { OfClient } from "./of-client";

/** Whether it is one of the client's departments, or none. */
export async function isDepartment(tx: Tx, { firmId, clientCompanyId }: OfClient, id: string | null) {
  if (id === null) return true;
  return (await tx.department.count({ where: { firmId, clientCompanyId, id, deletedAt: null } })) > 0;
}

/** Whether it is one of the client's deliverables, or none. */
export async function isDeliverable(tx: Tx, { firmId, clientCompanyId }: OfClient, id: string | null) {
  if (id === null) return true;
  const where = { firmId, clientCompanyId, id, deletedAt: null, engagement: { deletedAt: null } };
  return (await tx.deliverable.count({ where })) > 0;
}

export async function listDepartments(tx: Tx, { firmId, clientCompanyId }: OfClient) {
  return tx.department.findMany({
    where: { firmId, clientCompanyId, deletedAt: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

/** What hours were turned into for a client, those withdrawn left out. */
export async function listDeliverables(tx: Tx, { firmId, clientCompanyId }: OfClient) {
  return tx.deliverable.findMany({
    where: {
      firmId,
      clientCompanyId,
      deletedAt: null,
      engagement: { deletedAt: null },
      state: { not: "withdrawn" },
    },
    orderBy: [{ kind: "asc" }, { title: "asc" }],
    select: { id: true, kind: true, title: true },
  });
}
