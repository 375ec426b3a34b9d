import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { backUp, TABLES, tableName } from "@/lib/db/backup";
import type { TableInBackup } from "@/lib/db/backup-file";
import { migrate } from "@/lib/db/migrate";
import { checkBackup, restore } from "@/lib/db/restore";
import { logTime } from "@/lib/timesheets/mutations";
import { createDatabase, type TestDatabase } from "../../support/databases";
import { openFor, timeOn } from "../../support/engagements";
import { makeWorld } from "../../support/world";

const { a } = await makeWorld();
const ownerUrl = process.env.DATABASE_OWNER_URL ?? "";
let folder: string;
let file: string;
let engagementId: string;
const made: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "throughline-backup-"));
  file = path.join(folder, "whole.backup");
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId);
  await logTime(a.consultant, timeOn(engagementId, { note: "A tab\t, a line\nand a \\ back-slash" }));
  await backUp(ownerUrl, file, new Date("2026-03-02T08:00:00Z"));
});

afterAll(async () => {
  for (const database of made) await database.drop();
  await rm(folder, { recursive: true });
});

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createDatabase(inject("testServer"));
  made.push(database);
  return database;
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** Of every table how many rows it has and what all of them hash to. */
async function contents(url: string) {
  const tables = await query<TableInBackup>(url, TABLES);
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    const name = tableName(table);
    const [row] = await query(
      url,
      `SELECT count(*)::int AS rows, md5(coalesce(string_agg(row::text, '|' ORDER BY row::text), '')) AS hash FROM ${name} row`,
    );
    found[name] = row;
  }
  return found;
}

test("what is restored into an empty database is what was there: every table, row by row, the queue too", async () => {
  const there = await emptyDatabase();
  await restore(file, there.ownerUrl, "throughline_app");
  const restored = await contents(there.ownerUrl);
  expect(restored).toEqual(await contents(ownerUrl));
  // An engagement's opening asks for its Mondays.
  expect(restored['"graphile_worker"."_private_jobs"']).toMatchObject({ rows: 1 });
  expect(restored['"public"."time_entry"']).toMatchObject({ rows: 1 });
  // It is in use again: the walls stand, and the queue draws numbers that are free.
  expect(await query(there.appUrl, "SELECT * FROM client_company")).toEqual([]);
  await query(there.appUrl, "SELECT graphile_worker.add_job('keep-round', '{}'::json)");
});

test("others go on writing while it is taken, and it holds one moment: no entry without its trail", async () => {
  const during = path.join(folder, "during.backup");
  let writes = 0;
  let over = false;
  const writing = (async () => {
    for (const pad = (n: number) => String(n).padStart(2, "0"); !over; writes++)
      await logTime(
        a.consultant,
        timeOn(engagementId, { workDay: `2026-03-${pad(2 + (writes % 5))}`, minutes: 1 }),
      );
  })();
  await backUp(ownerUrl, during, new Date());
  over = true;
  await writing;
  expect(writes).toBeGreaterThan(0);
  const there = await emptyDatabase();
  await restore(during, there.ownerUrl, "throughline_app");
  const [lone] = await query<{ count: number }>(
    there.ownerUrl,
    `SELECT count(*)::int AS count FROM time_entry full join (SELECT entity_id FROM audit_event WHERE action = 'time.logged') said
       ON said.entity_id = time_entry.id WHERE said.entity_id IS NULL OR time_entry.id IS NULL`,
  );
  expect(lone?.count).toBe(0);
});

test("a file that was cut short or changed anywhere is refused, and nothing is touched", async () => {
  const whole = await readFile(file);
  const damaged = path.join(folder, "damaged.backup");
  const refused = async (bytes: Buffer) => {
    await writeFile(damaged, bytes);
    await expect(checkBackup(damaged)).rejects.toThrow(/is damaged or no backup.*Nothing was changed/);
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => refused(whole.subarray(0, length))),
    { numRuns: 30 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      await refused(flipped);
    }),
    { numRuns: 200 },
  );
  const there = await emptyDatabase();
  await expect(restore(damaged, there.ownerUrl, "throughline_app")).rejects.toThrow("damaged");
  expect(await query(there.ownerUrl, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await expect(checkBackup(path.join(folder, "none"))).rejects.toThrow("There is no file");
});

test("a backup of an earlier version is restored: its schema first, its rows, then what has been migrated since", async () => {
  const older = await emptyDatabase();
  const all = await query<{ name: string; checksum: string }>(
    ownerUrl,
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY 1`,
  );
  const spine = all.slice(0, 1);
  await migrate(older.ownerUrl, "throughline_app", "prisma", spine);
  await query(older.ownerUrl, `INSERT INTO "user" (email) VALUES ('early@example.com')`);
  const early = path.join(folder, "early.backup");
  expect((await backUp(older.ownerUrl, early, new Date())).migrations).toEqual(spine);
  const there = await emptyDatabase();
  await restore(early, there.ownerUrl, "throughline_app");
  expect(await query(there.ownerUrl, `SELECT email::text FROM "user"`)).toEqual([
    { email: "early@example.com" },
  ]);
  expect(
    await query(
      there.ownerUrl,
      `SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY 1`,
    ),
  ).toEqual(all);
});

test("a backup is for its owner alone, and a role that sees only its firm cannot take one", async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const appUrl = process.env.DATABASE_URL ?? "";
  await expect(backUp(appUrl, path.join(folder, "app.backup"), new Date())).rejects.toThrow("held back");
});
