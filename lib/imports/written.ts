import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** A row that an import wrote, so that it can be taken back. */
export interface Written {
  readonly entityId: string;
  readonly clientCompanyId: string;
  readonly line: number;
  readonly rowVersion: number;
  /** What stood there before; null where it was made. */
  readonly before: Readonly<Record<string, string | number | null>> | null;
}

export async function keepWritten(tx: Tx, viewer: Viewer, importId: string, rows: readonly Written[]) {
  await tx.$executeRaw`
    INSERT INTO "imported_row" ("firm_id", "import_id", "entity_id", "client_company_id", "line", "row_version", "before")
    SELECT ${viewer.firmId}::uuid, ${importId}::uuid, x."entity", x."client", x."line", x."version", x."before"::jsonb
      FROM unnest(${rows.map(({ entityId }) => entityId)}::uuid[], ${rows.map(({ clientCompanyId }) => clientCompanyId)}::uuid[],
                  ${rows.map(({ line }) => line)}::int[], ${rows.map(({ rowVersion }) => rowVersion)}::int[],
                  ${rows.map(({ before }) => before && JSON.stringify(before))}::text[])
        AS x("entity", "client", "line", "version", "before")`;
}
