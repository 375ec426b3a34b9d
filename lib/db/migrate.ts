import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import { Client, escapeIdentifier } from "pg";
import { OperatorError } from "@/lib/operator-error";

/** The lock that Prisma's own command line takes, so that the two also wait for each other. */
const ADVISORY_LOCK = 72707369;

/** As Prisma's command line makes it, so that `prisma migrate deploy` stays usable elsewhere. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

type Migration = Readonly<{ name: string; sql: string; checksum: string }>;
type Landed = Readonly<{ migration_name: string; checksum: string; finished_at: Date | null }>;

/**
 * Brings a database to the schema of this version, each migration in one transaction, and gives the app's role its
 * rights. Of several programs that start together one migrates and the others wait for it.
 * @param prismaFolder holds `migrations/` and `grants.sql`
 * @param through only these, for a database as it was at an earlier version
 * @returns the names of what was applied
 */
export async function migrate(
  ownerUrl: string,
  appRole: string,
  prismaFolder = "prisma",
  through?: ReadonlyArray<Pick<Migration, "name" | "checksum">>,
): Promise<string[]> {
  const all = await readMigrations(path.join(prismaFolder, "migrations"));
  const migrations = through ? theseOf(all, through) : all;
  const grants = await readFile(path.join(prismaFolder, "grants.sql"), "utf8");
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("SET statement_timeout = 0; SET lock_timeout = 0");
    await owner.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await owner.query(RECORD);
    const pending = pendingOf(migrations, await readLanded(owner));
    for (const migration of pending) await apply(owner, migration);
    // The queue's own tables, by its own library, in a schema of their own.
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
    // They speak of this version's tables: a database of an earlier one gets them once it has caught up.
    if (!through) await owner.query(grants.replaceAll(":app_role", escapeIdentifier(appRole)));
    return pending.map((migration) => migration.name);
  } finally {
    await owner.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrations = names.sort().map(async (name) => {
    const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
  return Promise.all(migrations);
}

/** Refuses those that this version does not have, or has otherwise. */
function theseOf(
  all: Migration[],
  through: ReadonlyArray<Pick<Migration, "name" | "checksum">>,
): Migration[] {
  const landed = through.map(({ name, checksum }) => ({
    migration_name: name,
    checksum,
    finished_at: new Date(0),
  }));
  const later = new Set(pendingOf(all, landed).map(({ name }) => name));
  return all.filter(({ name }) => !later.has(name));
}

async function readLanded(owner: Client): Promise<Landed[]> {
  const landed = await owner.query<Landed>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return landed.rows;
}

function pendingOf(migrations: Migration[], landed: Landed[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of landed) {
    const migration = known.get(name);
    if (!finished_at) {
      throw new OperatorError(
        `Migration ${name} stopped half-way: restore the database from a backup, then start again.`,
      );
    }
    if (!migration) {
      throw new OperatorError(
        `The database was made by a newer version (it has ${name}): start that version instead.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new OperatorError(
        `Migration ${name} was changed after it was applied: restore its file and put the change into a new migration.`,
      );
    }
  }
  const done = new Set(landed.map((row) => row.migration_name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(owner: Client, { name, sql, checksum }: Migration): Promise<void> {
  await owner.query("BEGIN");
  try {
    await owner.query(sql);
    await owner.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    throw new Error(`Migration ${name} failed and changed nothing: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
