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
  const counts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await asDatabaseOwner<{ count: string }>(
        `SELECT count(*) FROM ${table} t WHERE to_jsonb(t)::text LIKE ANY ($1)`,
        [words.map((word) => `%${word}%`)],
      );
      return [table, Number(row?.count)] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The ids of all rows of a client, table by table as the catalog has them. */
export async function idsOfClient(clientCompanyId: string): Promise<string[]> {
  const tables = await asDatabaseOwner<{ name: string }>(
    `SELECT a.attrelid::regclass::text AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attname = 'client_company_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = a.attrelid AND b.attname = 'id' AND b.atttypid = 'uuid'::regtype)`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      asDatabaseOwner<{ id: string }>(`SELECT id FROM ${name} WHERE client_company_id = $1`, [
        clientCompanyId,
      ]),
    ),
  );
  return rows.flat().map(({ id }) => id);
}

/** A hash of every row that is of another client, or of none, table by table. */
export async function hashesOfOthers(clientCompanyId: string): Promise<Record<string, string>> {
  const tables = await asDatabaseOwner<{ name: string }>(
    `SELECT a.attrelid::regclass::text AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attname = 'client_company_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND c.relname NOT IN ('deletion', 'audit_event')`,
  );
  const hashes = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await asDatabaseOwner<{ text: string }>(
        `SELECT to_jsonb(t)::text AS text FROM ${name} t WHERE client_company_id IS DISTINCT FROM $1 ORDER BY 1`,
        [clientCompanyId],
      );
      const hash = createHash("sha256").update(rows.map(({ text }) => text).join("\n"));
      return [name, `${rows.length} ${hash.digest("hex")}`] as const;
    }),
  );
  return Object.fromEntries(hashes);
}
