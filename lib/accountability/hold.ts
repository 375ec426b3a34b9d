import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** A write named a version that is no longer the newest: theirs stands, and who made it is told. */
export type Kept =
  | { readonly isKept: true; readonly version: number }
  | { readonly isKept: false; readonly version: number; readonly byName: string };

/**
 * A draft that the viewer may change, as the tree that it is, held to the end of the transaction: who waits for it waits
 * for as little as can be. `null`: there is none, or it is none of theirs.
 */
export async function holdDraft(tx: Tx, viewer: Viewer, chartId: string) {
  const { firmId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "accountability_chart" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${chartId}::uuid FOR UPDATE`;
  const row = await tx.accountabilityChart.findFirst({
    where: { firmId, id: chartId, state: "draft", clientCompany: visibleClients(viewer) },
    select: {
      id: true,
      version: true,
      changedByName: true,
      clientCompanyId: true,
      seats: { select: { seatId: true, parentSeatId: true, position: true, title: true, version: true } },
    },
  });
  if (!row) return null;
  const { seats, ...chart } = row;
  return {
    ...chart,
    seats: seats.map(({ seatId, parentSeatId, ...seat }) => ({
      ...seat,
      id: seatId,
      parentId: parentSeatId,
    })),
  };
}

export type HeldDraft = NonNullable<Awaited<ReturnType<typeof holdDraft>>>;

/** The draft was changed by the viewer: its version goes up. Answers the new one. */
export async function noteChange(tx: Tx, viewer: Viewer, { id, version }: HeldDraft): Promise<number> {
  await tx.accountabilityChart.updateMany({
    where: { firmId: viewer.firmId, id, version, state: "draft" },
    data: { version: { increment: 1 }, changedByName: viewer.displayName },
  });
  return version + 1;
}

export function overtaken({ version, changedByName }: HeldDraft): Kept {
  return { isKept: false, version, byName: changedByName };
}

export function chartEntity({ id, clientCompanyId }: { id: string; clientCompanyId: string }) {
  return { entity: "accountability_chart", entityId: id, clientCompanyId };
}
