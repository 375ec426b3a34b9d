import "server-only";
import { audit, byItself } from "@/lib/db/audit";
import { withFirmAtLength } from "@/lib/db/tenant";

/**
 * Deletes what has lain in the firm's bin for 30 days, with its parts; the database's own function decides what that is and
 * leaves whatever is to be kept. Run twice it finds nothing more. Clients stay until an owner deletes them for good.
 */
export function emptyBin({ firmId }: { firmId: string }): Promise<void> {
  return withFirmAtLength(firmId, async (tx) => {
    const gone = await tx.$queryRaw<Array<{ table_name: string; rows: bigint }>>`
      SELECT * FROM empty_bin(${firmId}::uuid)`;
    if (gone.length === 0) return;
    const after = Object.fromEntries(gone.map(({ table_name: table, rows }) => [table, Number(rows)]));
    await audit(tx, byItself(firmId), "bin.emptied", {
      ...{ entity: "firm", entityId: firmId, clientCompanyId: null },
      after,
    });
  });
}
