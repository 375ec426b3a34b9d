import "server-only";
import { withFirm } from "@/lib/db/tenant";
import { enqueue } from "@/lib/jobs/queue";
import { DAYS_KEPT } from "./limits";

const DAY_MS = 86_400_000;

/**
 * Forgets files and the way back from them a month later; one that was taken back a little after what it had made has left
 * the bin. Asks for itself as long as there is one.
 */
export async function sweepImports({ firmId }: { firmId: string }, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await withFirm(firmId, async (tx) => {
    await tx.dataImport.deleteMany({
      where: {
        firmId,
        OR: [
          { state: "read", createdAt: { lt: ago(DAYS_KEPT) } },
          { state: "done", doneAt: { lt: ago(DAYS_KEPT) } },
          { state: "undone", undoneAt: { lt: ago(DAYS_KEPT + 2) } },
        ],
      },
    });
    if ((await tx.dataImport.count({ where: { firmId } })) > 0)
      await enqueue(tx, "sweep-imports", { firmId }, { key: "sweep-imports", runAt: ago(-1) });
  });
}
