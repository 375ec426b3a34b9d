import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { isChecked, isSound } from "./check-row";
import { inBatches, linesOf } from "./lines";
import { dataPath, type Manifest } from "./manifest";
import type { OfClient } from "./rows";
import { MOST_FILES, MOST_OPENED_BYTES, MOST_ROW_BYTES, NotAnArchive } from "./seal";
import type { TableOfArchive } from "./structure";
import { FORCED } from "./tables";
import type { ZipReader } from "./zip-reader";

const AT_A_TIME = { rows: 300, characters: 2_000_000 };
/** Rows that point at each other go in together. */
const AT_ONCE = { rows: MOST_FILES, characters: MOST_ROW_BYTES };
const ONE_BY_ONE = { rows: 1, characters: MOST_OPENED_BYTES };

interface Coming {
  readonly zip: ZipReader;
  readonly of: OfClient;
  readonly hereAs: Readonly<Record<string, string>>;
}

/** Puts the rows of one table in, as they were, under the firm and the client of the viewer's transaction. */
export async function bringRows(
  tx: Tx,
  table: TableOfArchive,
  listed: Manifest["tables"][number],
  { zip, of, hereAs }: Coming,
): Promise<void> {
  const sql = insertSql(table, listed.columns);
  const most = table.bytes ? ONE_BY_ONE : table.pointsAtItself ? AT_ONCE : AT_A_TIME;
  const others = JSON.stringify(hereAs);
  let count = 0;
  for await (const lines of inBatches(linesOf(zip.read(dataPath(table.name))), most)) {
    const bytes = await bytesFor(zip, table, lines);
    if (isChecked(table.name))
      for (const line of lines)
        if (!isSound(table.name, JSON.parse(line), bytes ?? new Uint8Array()))
          throw new NotAnArchive(`a row of ${table.name} is not what its hash says`);
    const values = [`[${lines.join(",")}]`, of.firmId, of.clientCompanyId, others];
    await tx.$executeRawUnsafe(sql, ...values, ...(bytes ? [bytes] : []));
    count += lines.length;
  }
  if (count !== listed.rows) throw new NotAnArchive(`it does not hold every row of ${table.name}`);
}

async function bytesFor(
  zip: ZipReader,
  { bytes }: TableOfArchive,
  lines: readonly string[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!bytes) return null;
  const row = JSON.parse(lines[0] ?? "{}") as Record<string, unknown>;
  return new Uint8Array(await zip.whole(String(row[bytes]), MOST_ROW_BYTES));
}

/** The firm's own that a client brings along may be here already, from another of its clients. */
const MAY_BE_HERE = ["questionnaire", "template", "firm_logo"];

/**
 * One statement for many rows in JSON: PostgreSQL reads them as it wrote them. Firm and client are put in whatever a row
 * says, and colleagues who are found here take the place of who they were there.
 */
function insertSql(table: TableOfArchive, columns: readonly string[]): string {
  // Of a table without a client the second says nothing.
  const set = [`'firm_id', $2::text`, `'client_company_id', $3::text`];
  if (table.name === "client_company") set.push(`'id', $3::text`);
  for (const { name, isList } of table.members.filter((member) => columns.includes(member.name)))
    set.push(
      `'${name}', ${isList ? membersSql(name) : memberSql(`r.row ->> '${name}'`, `r.row -> '${name}'`)}`,
    );
  if (table.bytes) set.push(`'${table.bytes}', '\\x' || encode($5::bytea, 'hex')`);
  const forced = Object.entries(FORCED[table.name] ?? {});
  for (const [name, value] of forced) set.push(`'${name}', ${value}`);
  const names = ["firm_id", ...columns, ...forced.map(([name]) => name)];
  return `INSERT INTO "${table.name}" (${names.map((name) => `"${name}"`).join(", ")})
    SELECT ${names.map((name) => `p."${name}"`).join(", ")}
      FROM jsonb_array_elements($1::jsonb) r(row),
           jsonb_populate_record(NULL::"${table.name}", r.row || jsonb_build_object(${set.join(", ")})) p
     WHERE $4::jsonb IS NOT NULL
    ${MAY_BE_HERE.includes(table.name) ? "ON CONFLICT DO NOTHING" : ""}`;
}

function memberSql(id: string, otherwise: string): string {
  return `coalesce($4::jsonb -> (${id}), ${otherwise})`;
}

function membersSql(name: string): string {
  return `(SELECT coalesce(jsonb_agg(${memberSql("m.id", "to_jsonb(m.id)")} ORDER BY m.at), '[]')
             FROM jsonb_array_elements_text(r.row -> '${name}') WITH ORDINALITY m(id, at))`;
}
