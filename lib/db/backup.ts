import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Client, escapeIdentifier } from "pg";
import { to } from "pg-copy-streams";
import { OperatorError } from "@/lib/operator-error";
import { type Manifest, packBackup, partName, type TableInBackup } from "./backup-file";

/** Ours and the queue's, less what a migration writes by itself. */
export const TABLES = `
  SELECT n.nspname AS schema, c.relname AS name,
         array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
   WHERE c.relkind = 'r' AND n.nspname IN ('public', 'graphile_worker')
     AND c.relname <> '_prisma_migrations' AND NOT (n.nspname = 'graphile_worker' AND c.relname = 'migrations')
   GROUP BY 1, 2 ORDER BY 1, 2`;

type TableColumns = Pick<TableInBackup, "schema" | "name" | "columns">;

/**
 * Writes the whole database into one file, as it stood at one moment, while others go on writing. The role must see every
 * row: row-level security would leave out the firms' tables without a word.
 */
export async function backUp(ownerUrl: string, file: string, now: Date): Promise<Manifest> {
  const folder = await mkdtemp(`${path.resolve(file)}.parts-`);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await mustSeeEverything(owner);
    await owner.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0");
    await owner.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const migrations = await owner.query<{ name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1`,
    );
    const found = await owner.query<TableColumns>(TABLES);
    const tables: TableInBackup[] = [];
    for (const [at, table] of found.rows.entries())
      tables.push(await copyOut(owner, table, path.join(folder, partName(at))));
    await owner.query("COMMIT");
    const made: Manifest = { format: 1, madeAt: now.toISOString(), migrations: migrations.rows, tables };
    await packBackup(file, folder, made);
    return made;
  } finally {
    await owner.end();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function mustSeeEverything(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ free: boolean }>(
    "SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user",
  );
  if (!rows[0]?.free)
    throw new OperatorError(
      "The role of DATABASE_OWNER_URL is held back by row-level security: run this as a superuser of the database.",
    );
}

async function copyOut(owner: Client, table: TableColumns, file: string): Promise<TableInBackup> {
  const copy = owner.query(to(`COPY ${copied(table)} TO STDOUT`));
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(
    copy,
    async function* measured(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return { ...table, rows: copy.rowCount, bytes, sha256: hash.digest("hex") };
}

/** The table and its columns, as COPY names them. */
export function copied({ schema, name, columns }: TableColumns): string {
  return `${tableName({ schema, name })} (${columns.map(escapeIdentifier).join(", ")})`;
}

export function tableName({ schema, name }: Pick<TableColumns, "schema" | "name">): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}
