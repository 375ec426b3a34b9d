import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { readableSops } from "./scope";

/** Where an SOP is shown: what to go back to after it changed. */
export interface SopPlace {
  readonly id: string;
  readonly clientCompanyId: string;
}

/** The SOP, held so that nobody else moves one of its versions until this transaction ends. Null: not visible. */
export async function holdSop(tx: Tx, viewer: Viewer, id: string): Promise<SopPlace | null> {
  const sop = await tx.sop.findFirst({
    where: { AND: [{ id }, readableSops(viewer)] },
    select: { id: true, clientCompanyId: true },
  });
  if (!sop) return null;
  await tx.$queryRaw`SELECT 1 FROM "sop" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return sop;
}

export function findVersion(tx: Tx, { firmId }: Pick<Viewer, "firmId">, sopId: string, number: number) {
  return tx.sopVersion.findFirst({
    where: { firmId, sopId, number },
    select: { state: true, revision: true, document: true, authorIds: true },
  });
}

export function sopEntity({ id, clientCompanyId }: SopPlace) {
  return { entity: "sop", entityId: id, clientCompanyId };
}
