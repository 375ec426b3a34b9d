import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { createDatabase, type TestDatabase } from "../../support/databases";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createDatabase(inject("testServer"));
  folder = await mkdtemp(path.join(tmpdir(), "throughline-migrations-"));
  await writeFile(path.join(folder, "grants.sql"), "GRANT USAGE ON SCHEMA public TO :app_role;");
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test("brings an empty database to this version's schema, and the second run finds nothing to do", async () => {
  const applied = await migrate(database.ownerUrl, "throughline_app");
  expect(await migrate(database.ownerUrl, "throughline_app")).toEqual([]);
  expect(await names()).toEqual(applied);
});

test("of four that start together one migrates and three wait", async () => {
  await put("1_slow", "SELECT pg_sleep(0.2); CREATE TABLE thing (id int);");
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrated()));
  expect(runs.flat()).toEqual(["1_slow"]);
});

test("refuses a migration that was changed after it landed", async () => {
  await put("1_first", "CREATE TABLE thing (id int);");
  await migrated();
  await put("1_first", "CREATE TABLE thing (id bigint);");
  await expect(migrated()).rejects.toThrow("Migration 1_first was changed after it was applied");
});

test("refuses a database that a newer version made", async () => {
  await put("1_first", "CREATE TABLE thing (id int);");
  await migrated();
  await rm(path.join(folder, "migrations", "1_first"), { recursive: true });
  await expect(migrated()).rejects.toThrow("made by a newer version (it has 1_first)");
});

test("a migration that fails leaves nothing of itself, and those before it stay", async () => {
  await put("1_first", "CREATE TABLE thing (id int);");
  await put("2_broken", "CREATE TABLE other (id int); SELECT 1 / 0;");
  await expect(migrated()).rejects.toThrow("Migration 2_broken failed and changed nothing: division by zero");
  expect(await names()).toEqual(["1_first"]);
  await put("2_broken", "CREATE TABLE other (id int);");
  expect(await migrated()).toEqual(["2_broken"]);
});

test("an owner that is no superuser can migrate, as on a database of one's own", async () => {
  const owner = await plainOwner();
  expect(await migrate(owner, "throughline_app")).toEqual(await names());
});

function migrated(): Promise<string[]> {
  return migrate(database.ownerUrl, "throughline_app", folder);
}

async function put(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, "migrations", name), { recursive: true });
  await writeFile(path.join(folder, "migrations", name, "migration.sql"), sql);
}

async function names(): Promise<string[]> {
  const landed = await query(`SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name`);
  return landed.rows.map((row: { migration_name: string }) => row.migration_name);
}

async function plainOwner(): Promise<string> {
  const role = `${database.name}_owner`;
  await query(`CREATE ROLE ${role} LOGIN PASSWORD 'plain'; ALTER DATABASE ${database.name} OWNER TO ${role}`);
  return Object.assign(new URL(database.ownerUrl), { username: role, password: "plain" }).href;
}

async function query(sql: string) {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}
