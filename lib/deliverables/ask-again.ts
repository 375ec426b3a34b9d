import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { deliverableMoved } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";

type Of = Parameters<typeof deliverableMoved>[0];
type Page = { readonly edition: number; readonly sharedAt: Date | null };

/** What was signed off is no longer what stands there: those who read its page are asked again. */
export async function askAgain(tx: Tx, viewer: Viewer, of: Of, id: string, page: Page): Promise<void> {
  const { firmId } = viewer;
  if (page.sharedAt === null) return;
  const where = { firmId, deliverableId: id, edition: page.edition };
  if ((await tx.deliverableSignOff.count({ where })) > 0)
    await notify(tx, viewer, deliverableMoved(of, id, "to_agree"));
}

/** Its name or its kind changed, or it goes back to a draft: signed off is from now on another edition. */
export async function startEdition(tx: Tx, viewer: Viewer, of: Of, id: string): Promise<void> {
  const where = { firmId: viewer.firmId, deliverableId: id };
  const page = await tx.deliverablePage.findFirst({ where, select: { edition: true, sharedAt: true } });
  if (!page) return;
  await tx.deliverablePage.updateMany({ where, data: { edition: { increment: 1 } } });
  await askAgain(tx, viewer, of, id, page);
}

/** In review, and shared: theirs to read. */
export async function askToRead(tx: Tx, viewer: Viewer, of: Of, id: string): Promise<void> {
  const where = { firmId: viewer.firmId, deliverableId: id, sharedAt: { not: null } };
  if ((await tx.deliverablePage.count({ where })) > 0)
    await notify(tx, viewer, deliverableMoved(of, id, "to_agree"));
}
