import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { NamedRow } from "@/lib/rules/accountability/left-open";

/** Every row of a client's grids, with what it is called. */
export async function readNamedRows(
  tx: Tx,
  of: { readonly firmId: string; readonly clientCompanyId: string },
): Promise<NamedRow[]> {
  const rows = await tx.raciActivity.findMany({
    where: { ...of, deletedAt: null, process: { deletedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      title: true,
      accountableSeatId: true,
      process: { select: { name: true } },
      parts: { select: { seatId: true, letter: true } },
    },
  });
  return rows.map(({ title, accountableSeatId, process, parts }) => ({
    title,
    processName: process.name,
    accountableSeatId,
    parts: new Map(parts.map(({ seatId, letter }) => [seatId, letter])),
  }));
}
