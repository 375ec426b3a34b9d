import { createHash } from "node:crypto";
import { asDatabaseOwner } from "./world";

/** As if the 30 days of a deletion were over: nobody but the database's owner can do this. */
export async function endGracePeriod(deletionId: string): Promise<void> {
  await asDatabaseOwner(
    `ALTER TABLE deletion DISABLE TRIGGER kept_deletion;
     UPDATE deletion SET last_day = current_date - 2 WHERE id = '${deletionId}';
     ALTER TABLE deletion ENABLE TRIGGER kept_deletion;`,
  );
}

/** Every table of the database that holds tenants' rows or people's. */
export async function allTables(): Promise<string[]> {
  const rows = await asDatabaseOwner<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
  );
  return rows.map(({ name }) => name);
}

/** In which tables, the queue's among them, a row says one of these words anywhere. */
export async function tablesThatSay(words: readonly string[]): Promise<Record<string, number>> {
  const tables = [...(await allTables()).map((name) => `"${name}"`), "graphile_worker._private_jobs"];
  const counts = await asDatabaseOwner<{ name: string; count: string }>(
    tables
      .map(
        (table) =>
          `SELECT '${table}' AS name, count(*) FROM ${table} t WHERE to_jsonb(t)::text LIKE ANY ($1) HAVING count(*) > 0`,
      )
      .join(" UNION ALL "),
    [words.map((word) => `%${word}%`)],
  );
  return Object.fromEntries(counts.map(({ name, count }) => [name, Number(count)]));
}

/** The ids of all rows of a client, table by table as the catalog has them. */
export async function idsOfClient(clientCompanyId: string): Promise<string[]> {
  const tables = await asDatabaseOwner<{ name: string }>(
    `SELECT a.attrelid::regclass::text AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attname = 'client_company_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND c.relname NOT IN ('deletion', 'audit_event') AND EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = a.attrelid AND b.attname = 'id' AND b.atttypid = 'uuid'::regtype)`,
  );
  const rows = await asDatabaseOwner<{ id: string }>(
    tables.map(({ name }) => `SELECT id FROM ${name} WHERE client_company_id = $1`).join(" UNION ALL "),
    [clientCompanyId],
  );
  return rows.map(({ id }) => id);
}

/** A hash of every row that is of another client, or of none, table by table. */
export async function hashesOfOthers(clientCompanyId: string): Promise<Record<string, string>> {
  const tables = await asDatabaseOwner<{ name: string }>(
    `SELECT a.attrelid::regclass::text AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attname = 'client_company_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND c.relname NOT IN ('deletion', 'audit_event')`,
  );
  const rows = await asDatabaseOwner<{ name: string; text: string }>(
    tables
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, to_jsonb(t)::text AS text FROM ${name} t WHERE client_company_id IS DISTINCT FROM $1`,
      )
      .join(" UNION ALL ") + " ORDER BY 1, 2",
    [clientCompanyId],
  );
  return Object.fromEntries(
    tables.map(({ name }) => {
      const own = rows.filter((row) => row.name === name).map(({ text }) => text);
      return [name, `${own.length} ${createHash("sha256").update(own.join("\n")).digest("hex")}`];
    }),
  );
}
