import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** Found, and held to the end of the transaction: of several who change it at once each sees what the one before did. */
export async function lockBottleneck(tx: Tx, viewer: Viewer, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "bottleneck" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return tx.bottleneck.findFirst({
    where: { firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
    select: {
      firmId: true,
      id: true,
      clientCompanyId: true,
      departmentId: true,
      step: true,
      unit: true,
      approvalLayers: true,
      state: true,
      foundDay: true,
      removedDay: true,
      deliverableId: true,
      cameBackDay: true,
      version: true,
      deletedAt: true,
    },
  });
}

/** How the trail names a bottleneck. */
export function entity({ id, clientCompanyId }: { id: string; clientCompanyId: string }) {
  return { entity: "bottleneck", entityId: id, clientCompanyId };
}
