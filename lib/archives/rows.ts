import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { TableOfArchive } from "./structure";
import { FILE_NAMES } from "./tables";

const AT_A_TIME = 200;

export type OfClient = { readonly firmId: string; readonly clientCompanyId: string };

/** The answer of a statement without parameters, a few rows at a time. */
export async function* rowsOf<Row>(tx: Tx, sql: string): AsyncGenerator<Row> {
  await tx.$executeRawUnsafe(`DECLARE archive NO SCROLL CURSOR FOR ${sql}`);
  try {
    for (;;) {
      const rows = await tx.$queryRawUnsafe<Row[]>(`FETCH ${AT_A_TIME} FROM archive`);
      yield* rows;
      if (rows.length < AT_A_TIME) return;
    }
  } finally {
    // A failed transaction closes it by itself, and says so of anything else.
    await tx.$executeRawUnsafe("CLOSE archive").catch(() => undefined);
  }
}

/**
 * A table's rows of one client, each as PostgreSQL writes it in JSON: nothing here reads a number of them, so none is
 * rounded. The firm is left out, bytes are named by their file, and the order is the key's.
 */
export function rowsSql(table: TableOfArchive, of: OfClient): string {
  const columns = table.columns.map((name) =>
    name === table.bytes ? `${FILE_NAMES[table.name]} AS "${name}"` : `t."${name}"`,
  );
  const order = table.key.map((name) => `t."${name}"::text COLLATE "C"`);
  return `SELECT to_jsonb(r)::text AS row FROM (
    SELECT ${columns.join(", ")} FROM "${table.name}" t WHERE ${table.where(of)} ORDER BY ${order.join(", ")}) r`;
}

/** Who is named by any of a client's rows, and its own people with a login: what one would write on an envelope. */
export function peopleSql(tables: readonly TableOfArchive[], of: OfClient): string {
  const named = tables.flatMap((table) =>
    table.members.map(({ name, isList }) => {
      const id = isList ? `unnest(t."${name}")` : `t."${name}"`;
      return `SELECT ${id} FROM "${table.name}" t WHERE ${table.where(of)}`;
    }),
  );
  return `SELECT to_jsonb(r)::text AS row FROM (
    SELECT m."id", m."display_name" AS "name", m."email", m."client_company_id", m."contact_id",
           CASE WHEN m."client_company_id" IS NULL THEN 'consultant' ELSE m."role"::text END AS "role"
      FROM "membership" m
     WHERE m."firm_id" = '${of.firmId}' AND (m."client_company_id" = '${of.clientCompanyId}'
           OR (m."client_company_id" IS NULL AND m."id" IN (${named.join(" UNION ")})))
     ORDER BY m."id"::text COLLATE "C") r`;
}

/** The files of a table: their names in the archive, and the row whose bytes they are. */
export function filesSql(table: TableOfArchive, of: OfClient): string {
  return `SELECT t."id"::text AS id, ${FILE_NAMES[table.name]} AS path FROM "${table.name}" t
    WHERE ${table.where(of)} ORDER BY t."id"::text COLLATE "C"`;
}

export async function bytesOf(
  tx: Tx,
  table: TableOfArchive,
  firmId: string,
  id: string,
): Promise<Uint8Array> {
  const rows = await tx.$queryRawUnsafe<{ bytes: Uint8Array }[]>(
    `SELECT "${table.bytes}" AS bytes FROM "${table.name}" WHERE "firm_id" = $1::uuid AND "id" = $2::uuid`,
    firmId,
    id,
  );
  if (!rows[0]) throw new Error(`A row of ${table.name} went while it was read`);
  return rows[0].bytes;
}

/** Rows as a JSON array with one row a line. */
export async function* asLines(
  rows: AsyncIterable<{ row: string }>,
  count: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  let lines = 0;
  for await (const { row } of rows) {
    yield Buffer.from(lines === 0 ? `[\n${row}` : `,\n${row}`);
    lines += 1;
  }
  yield Buffer.from(lines === 0 ? "[]\n" : "\n]\n");
  count(lines);
}
