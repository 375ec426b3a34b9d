import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startEmbedded, type EmbeddedDatabase } from "@/lib/db/embedded";

let folder: string;
let database: EmbeddedDatabase | null;
let program: ChildProcess | null;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "throughline-embedded-")), "data");
  database = program = null;
});

afterEach(async () => {
  program?.kill("SIGKILL");
  await database?.stop();
  await rm(path.dirname(folder), { recursive: true });
});

test("keeps its data, its port and its passwords from one start to the next, readable by nobody else", async () => {
  database = await startEmbedded(folder);
  const address = database.appUrl("postgres");
  await query("CREATE TABLE kept AS SELECT 7 AS value");
  await database.stop();
  database = await startEmbedded(folder);
  expect(database.appUrl("postgres")).toBe(address);
  expect(await query("SELECT value FROM kept")).toEqual([{ value: 7 }]);
  expect((await stat(path.join(folder, "database.json"))).mode & 0o777).toBe(0o600);
});

test("writes safely, listens to this machine only, and gives the app a role without powers", async () => {
  database = await startEmbedded(folder);
  for (const [setting, value] of [
    ["fsync", "on"],
    ["data_checksums", "on"],
    ["listen_addresses", "127.0.0.1"],
  ] as const) {
    expect(await query(`SHOW ${setting}`)).toEqual([{ [setting]: value }]);
  }
  const role = await query(
    "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'throughline_app'",
  );
  expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  const limits = await query("SHOW lock_timeout", database.appUrl("postgres"));
  expect(limits).toEqual([{ lock_timeout: "2500ms" }]);
});

test("a killed program leaves its server running, and the next start takes the folder over with all that was said to be saved", async () => {
  const { ownerUrl } = await runProgram();
  await query("CREATE TABLE kept AS SELECT 7 AS value", ownerUrl);
  await kill();
  expect(await query("SELECT value FROM kept", ownerUrl)).toEqual([{ value: 7 }]);
  database = await startEmbedded(folder);
  expect(await query("SELECT value FROM kept")).toEqual([{ value: 7 }]);
});

test("program and server killed at once: the next start recovers", async () => {
  const { ownerUrl } = await runProgram();
  await query("CREATE TABLE kept AS SELECT 7 AS value", ownerUrl);
  const server = await serverPid();
  await kill();
  process.kill(server, "SIGKILL");
  database = await startEmbedded(folder);
  expect(await query("SELECT value FROM kept")).toEqual([{ value: 7 }]);
});

test("a server killed under a running program is started again at the same address", async () => {
  database = await startEmbedded(folder);
  process.kill(await serverPid(), "SIGKILL");
  await expect
    .poll(() => query("SELECT 1 AS alive").catch(() => null), { timeout: 10_000 })
    .toEqual([{ alive: 1 }]);
});

test("a process id that by now is somebody else's is no server", async () => {
  database = await startEmbedded(folder);
  await database.stop();
  const stale = [
    process.pid,
    path.join(folder, "database", "cluster"),
    "1700000000",
    "5432",
    "",
    "127.0.0.1",
  ];
  await writeFile(path.join(folder, "database", "cluster", "postmaster.pid"), stale.join("\n"));
  database = await startEmbedded(folder);
  expect(await query("SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
});

test("a cluster that was only half made is made again", async () => {
  await mkdir(path.join(folder, "database", "cluster.new", "base"), { recursive: true });
  await writeFile(path.join(folder, "database", "cluster.new", "PG_VERSION"), "18\n");
  database = await startEmbedded(folder);
  expect(await query("SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
});

test("a second program on the same folder is told so", async () => {
  database = await startEmbedded(folder);
  await expect(startEmbedded(folder)).rejects.toThrow("Throughline already runs on the data folder");
});

async function runProgram(): Promise<{ ownerUrl: string }> {
  program = spawn(process.execPath, ["--import", "tsx", "tests/support/run-database.ts", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!program.stdout) throw new Error("The program has no output.");
  const [said] = (await once(program.stdout, "data")) as [Buffer];
  return JSON.parse(said.toString()) as { ownerUrl: string };
}

async function kill(): Promise<void> {
  if (!program) return;
  const ended = once(program, "exit");
  program.kill("SIGKILL");
  await ended;
}

async function serverPid(): Promise<number> {
  return Number.parseInt(
    await readFile(path.join(folder, "database", "cluster", "postmaster.pid"), "utf8"),
    10,
  );
}

async function query(
  sql: string,
  url = database?.ownerUrl("postgres"),
): Promise<Array<Record<string, unknown>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Record<string, unknown>>(sql)
    .then((answer) => answer.rows)
    .finally(() => client.end());
}
