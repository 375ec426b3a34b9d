import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { moveOpportunityAlong } from "@/lib/pipeline/move-along";
import { type Result, ok, refuse } from "@/lib/result";
import type { ClientIdInput, MoveInPipelineInput } from "./schema";

export type MoveInPipelineRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** From lead to alumni, or lost. Any state may follow any other: a lost client comes back, a lead signs at once. */
export async function moveInPipeline(
  viewer: Viewer,
  { id, version, pipelineState }: MoveInPipelineInput,
): Promise<Result<undefined, MoveInPipelineRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, id),
      select: { pipelineState: true },
    });
    if (!before) return refuse("NOT_FOUND");
    if (before.pipelineState === pipelineState) return ok();
    const { count } = await tx.clientCompany.updateMany({
      where: { ...visibleClient(viewer, id), version },
      data: { pipelineState, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await moveOpportunityAlong(tx, viewer, id, pipelineState);
    await audit(tx, viewer, "client.moved-in-pipeline", {
      ...clientCompany(id),
      before,
      after: { pipelineState },
    });
    return ok();
  });
}

export type DeleteClientRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Into the bin: it counts nowhere any more, and everything about it stays for `restoreClient`. */
export async function deleteClient(
  viewer: Viewer,
  { id }: ClientIdInput,
): Promise<Result<undefined, DeleteClientRefusal>> {
  return setDeleted(viewer, id, true);
}

/** Out of the bin again; what is being deleted for good is called off instead. */
export async function restoreClient(
  viewer: Viewer,
  { id }: ClientIdInput,
): Promise<Result<undefined, DeleteClientRefusal>> {
  return setDeleted(viewer, id, false);
}

async function setDeleted(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<undefined, DeleteClientRefusal>> {
  if (!can(viewer, "client:delete")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const going = { firmId, clientCompanyId: id, state: "waiting" } as const;
    if ((await tx.deletion.count({ where: going })) > 0) return refuse("NOT_FOUND");
    // Whoever may delete sees every client of the firm; `visibleClients` leaves out what is in the bin.
    const { count } = await tx.clientCompany.updateMany({
      where: { firmId, id, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, deleted ? "client.deleted" : "client.restored", clientCompany(id));
    return ok();
  });
}

function clientCompany(id: string) {
  return { entity: "client_company", entityId: id, clientCompanyId: id };
}
