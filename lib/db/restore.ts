import { pipeline } from "node:stream/promises";
import { Client, escapeLiteral } from "pg";
import { from } from "pg-copy-streams";
import { OperatorError } from "@/lib/operator-error";
import { copied, mustSeeEverything, TABLES, tableName } from "./backup";
import { type Manifest, readBackup, type TableInBackup } from "./backup-file";
import { migrate } from "./migrate";

/** Reads a backup from end to end and refuses a damaged one, before anything is touched. */
export function checkBackup(file: string): Promise<Manifest> {
  return readBackup(file, async (_table, content) => {
    for await (const chunk of content) void chunk;
  });
}

/**
 * Fills an empty database with what a backup holds: first the schema that it was made under, then its rows in one
 * transaction, then what has been migrated since.
 */
export async function restore(file: string, ownerUrl: string, appRole: string): Promise<Manifest> {
  const { migrations } = await checkBackup(file);
  await migrate(ownerUrl, appRole, "prisma", migrations);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  let made: Manifest;
  try {
    await mustSeeEverything(owner);
    made = await fill(owner, file);
  } finally {
    await owner.end();
  }
  await migrate(ownerUrl, appRole);
  return made;
}

async function fill(owner: Client, file: string): Promise<Manifest> {
  await owner.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0");
  await owner.query("BEGIN");
  // Rows come as they were: no trigger may write, refuse or ask for the order of tables.
  await owner.query("SET LOCAL session_replication_role = replica").catch(() => {
    throw new OperatorError(
      "This takes a role that may set session_replication_role: a superuser of the database.",
    );
  });
  const { rows: there } = await owner.query<TableInBackup>(TABLES);
  await owner.query(`TRUNCATE ${there.map(tableName).join(", ")}`);
  const made = await readBackup(file, (table, content) => copyIn(owner, table, content));
  await continueCounting(owner);
  await owner.query("COMMIT");
  await owner.query("ANALYZE");
  return made;
}

async function copyIn(owner: Client, table: TableInBackup, content: AsyncIterable<Buffer>): Promise<void> {
  const copy = owner.query(from(`COPY ${copied(table)} FROM STDIN`));
  await pipeline(content, copy);
  if (copy.rowCount !== table.rows)
    throw new Error(`Of ${table.rows} rows of ${table.name} ${copy.rowCount} came in.`);
}

/** Numbers that a column draws by itself go on after the highest one that came in. */
async function continueCounting(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ schema: string; name: string; column: string }>(
    `SELECT table_schema AS schema, table_name AS name, column_name AS column FROM information_schema.columns
      WHERE table_schema IN ('public', 'graphile_worker')
        AND pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) IS NOT NULL`,
  );
  for (const { schema, name, column } of rows) {
    const table = tableName({ schema, name });
    await owner.query(
      `SELECT setval(pg_get_serial_sequence(${escapeLiteral(table)}, ${escapeLiteral(column)}),
                     (SELECT coalesce(max("${column}"), 0) + 1 FROM ${table}), false)`,
    );
  }
}
