import "server-only";
import type { Tx } from "@/lib/db/tenant";
import {
  BROUGHT_ALONG,
  FILE_NAMES,
  KEPT_BACK,
  LEFT_OUT,
  NAMED_IN_CONTENT,
  NAMES_MEMBERS,
  OF_ARCHIVES,
} from "./tables";

/** A table as the database has it. */
interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  readonly points: readonly { readonly to: string; readonly columns: readonly string[] }[];
}

/** What an archive takes of a table, and how its rows are found and brought back. */
export interface TableOfArchive {
  readonly name: string;
  /** Without the firm, which another one takes the place of. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** The one column whose bytes are a file of the archive. */
  readonly bytes: string | null;
  /** Those that name members. */
  readonly members: readonly { readonly name: string; readonly isList: boolean }[];
  readonly pointsAtItself: boolean;
  /** The client's rows `t`, as a condition. */
  readonly where: (of: { firmId: string; clientCompanyId: string }) => string;
}

const PEOPLE = "membership";

/** The tables of an archive, each after those that its rows point at; `people` stands where members come in. */
export async function readStructure(tx: Tx): Promise<{ tables: TableOfArchive[]; peopleAfter: number }> {
  const all = await readTables(tx);
  const taken = all.filter(isTaken);
  const ordered = inOrder([...taken, ...all.filter(({ name }) => name === PEOPLE)]);
  const peopleAfter = ordered.findIndex(({ name }) => name === PEOPLE);
  const tables = ordered.filter(({ name }) => name !== PEOPLE).map((table) => ofArchive(table, taken));
  return { tables, peopleAfter };
}

export function isTaken({ name, columns }: Pick<Table, "name" | "columns">): boolean {
  if (name in LEFT_OUT) return false;
  const along: readonly string[] = BROUGHT_ALONG;
  return (
    name === "client_company" ||
    along.includes(name) ||
    columns.some((column) => column.name === "client_company_id")
  );
}

export async function readTables(tx: Pick<Tx, "$queryRaw">): Promise<Table[]> {
  return tx.$queryRaw<Table[]>`
    SELECT c.relname::text AS name,
           (SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attname)
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
           (SELECT coalesce(jsonb_agg(a.attname ORDER BY n.at), '[]')
              FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY n(num, at)
              JOIN pg_attribute a ON a.attnum = n.num WHERE a.attrelid = c.oid AND i.indrelid = c.oid AND i.indisprimary) AS key,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('to', r.relname, 'columns',
                     (SELECT jsonb_agg(a.attname ORDER BY n.at) FROM unnest(k.conkey) WITH ORDINALITY n(num, at)
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = n.num))), '[]')
              FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f') AS points
      FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`;
}

function inOrder(tables: readonly Table[]): Table[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ name, points }) =>
      points.every(({ to }) => to === name || !waiting.has(to)),
    );
    if (!next)
      throw new Error(`These tables point at each other in a circle: ${[...waiting.keys()].join(", ")}`);
    waiting.delete(next.name);
    ordered.push(next);
  }
  return ordered;
}

function ofArchive(table: Table, taken: readonly Table[]): TableOfArchive {
  const { name, key, points } = table;
  const kept = table.columns.filter(
    (column) => column.name !== "firm_id" && !KEPT_BACK[name]?.includes(column.name),
  );
  const named = new Set([
    ...(NAMES_MEMBERS[name] ?? []),
    ...points.filter(({ to }) => to === PEOPLE).flatMap(({ columns }) => columns),
  ]);
  const bytes = kept.filter(({ type }) => type === "bytea").map((column) => column.name);
  if (bytes.length > 1 || (bytes.length === 1 && !FILE_NAMES[name]))
    throw new Error(`Say in FILE_NAMES under which name the bytes of ${name} are kept`);
  return {
    name,
    columns: kept.map((column) => column.name),
    key: key.filter((column) => column !== "firm_id"),
    bytes: bytes[0] ?? null,
    members: kept.flatMap(({ name: column, type }) =>
      named.has(column) ? [{ name: column, isList: type.endsWith("[]") }] : [],
    ),
    pointsAtItself: points.some(({ to }) => to === name),
    where: (of) => `t."firm_id" = '${of.firmId}' AND ${ofClient(table, taken, of)}`,
  };
}

type Of = { readonly firmId: string; readonly clientCompanyId: string };

/** Both ids are looked at before: nothing else stands in the statement. */
function ofClient(table: Table, taken: readonly Table[], of: Of): string {
  const { name, columns } = table;
  if (name === "client_company") return `t."id" = '${of.clientCompanyId}'`;
  if (columns.some((column) => column.name === "client_company_id")) {
    const own = `t."client_company_id" = '${of.clientCompanyId}'`;
    return name === "audit_event" ? `${own} AND t."action" NOT LIKE '${OF_ARCHIVES}%'` : own;
  }
  const named = NAMED_IN_CONTENT[name];
  if (named) return named(`t."firm_id" = '${of.firmId}' AND t."client_company_id" = '${of.clientCompanyId}'`);
  const pointing = taken.flatMap((other) =>
    other.points
      .filter(({ to }) => to === name && other.name !== name)
      .map(
        ({ columns: by }) => `SELECT t."${by.at(-1)}" FROM "${other.name}" t
          WHERE t."firm_id" = '${of.firmId}' AND ${ofClient(other, taken, of)}`,
      ),
  );
  return `t."id" IN (${pointing.join(" UNION ")})`;
}
