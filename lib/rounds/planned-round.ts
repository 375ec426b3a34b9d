import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** The task of starting a client's next round, while it is to be done. */
export const PLANNED = { kind: "next_round", doneAt: null, deletedAt: null } as const;

/** The planned round is started, in the transaction that starts it; its own audit row says so. */
export async function startPlannedRound(tx: Tx, viewer: Viewer, clientCompanyId: string): Promise<void> {
  await tx.task.updateMany({
    where: { firmId: viewer.firmId, clientCompanyId, ...PLANNED },
    data: { doneAt: new Date(), doneByName: viewer.displayName, version: { increment: 1 } },
  });
}
