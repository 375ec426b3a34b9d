import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { fromIsoDay } from "@/lib/units/days";
import type { SaveFactsInput } from "./schema";

interface Owner {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

/**
 * Writes the latest operations hire. Another role from a later day is another hire, and the earlier one stays for the
 * history; anything else corrects what was recorded. Emptied, it goes, and the one before it is the latest again.
 */
export async function putOpsHire(tx: Tx, owner: Owner, hire: SaveFactsInput["hire"]): Promise<void> {
  const live = { ...owner, deletedAt: null };
  const latest = await tx.opsHire.findFirst({
    where: live,
    orderBy: [{ hiredOn: "desc" }, { id: "asc" }],
    select: { id: true, role: true, hiredOn: true },
  });
  if (!hire) {
    if (latest)
      await tx.opsHire.updateMany({
        where: { ...live, id: latest.id },
        data: { deletedAt: new Date(), version: { increment: 1 } },
      });
    return;
  }
  const data = { ...hire, hiredOn: fromIsoDay(hire.hiredOn) };
  if (!latest || (data.role !== latest.role && data.hiredOn > latest.hiredOn))
    await tx.opsHire.create({ data: { ...owner, ...data, id: crypto.randomUUID() } });
  else
    await tx.opsHire.updateMany({
      where: { ...live, id: latest.id },
      data: { ...data, version: { increment: 1 } },
    });
}
