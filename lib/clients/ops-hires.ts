import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { putRechecks, removeRechecks } from "@/lib/tasks/rechecks";
import { type IsoDay, fromIsoDay } from "@/lib/units/days";
import type { SaveFactsInput } from "./schema";

/**
 * Writes the latest operations hire, and when it is looked at again. Another role from a later day is another hire, and
 * the earlier one stays for the history; anything else corrects what was recorded. Emptied, it goes, and the one before
 * it is the latest again.
 */
export async function putOpsHire(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  hire: SaveFactsInput["hire"],
  today: IsoDay,
): Promise<void> {
  const owner = { firmId: viewer.firmId, clientCompanyId };
  const live = { ...owner, deletedAt: null };
  const latest = await tx.opsHire.findFirst({
    where: live,
    orderBy: [{ hiredOn: "desc" }, { id: "asc" }],
    select: { id: true, role: true, hiredOn: true },
  });
  if (!hire) {
    if (!latest) return;
    await tx.opsHire.updateMany({
      where: { ...live, id: latest.id },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    return removeRechecks(tx, owner, latest.id);
  }
  const data = { ...hire, hiredOn: fromIsoDay(hire.hiredOn) };
  const another = !latest || (data.role !== latest.role && data.hiredOn > latest.hiredOn);
  const id = another ? crypto.randomUUID() : latest.id;
  if (another) await tx.opsHire.create({ data: { ...owner, ...data, id } });
  else await tx.opsHire.updateMany({ where: { ...live, id }, data: { ...data, version: { increment: 1 } } });
  await putRechecks(tx, viewer, owner, { id, hiredOn: hire.hiredOn }, today);
}
