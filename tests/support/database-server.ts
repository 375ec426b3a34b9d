import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";

/** The one server of a test run; in its addresses `{database}` stands for the name of a database on it. */
export type TestServer = Readonly<{ ownerUrl: string; appUrl: string; logFile: string }>;

declare module "vitest" {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

export const TEMPLATE = "throughline_template";

/** One PostgreSQL for the whole run, with a migrated database that every test file gets a copy of. */
export default async function startDatabaseServer(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-db-"));
  const server = await startEmbedded(path.join(folder, "data"));
  const admin = new Client({ connectionString: server.ownerUrl("postgres") });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  // What a test wrote need not outlive a power cut; waiting for the disk is most of what the tests would do.
  await admin.query("ALTER SYSTEM SET synchronous_commit = off");
  await admin.query("SELECT pg_reload_conf()");
  await admin.end();
  await migrate(server.ownerUrl(TEMPLATE), new URL(server.appUrl(TEMPLATE)).username);
  project.provide("testServer", {
    ownerUrl: server.ownerUrl("{database}"),
    appUrl: server.appUrl("{database}"),
    logFile: path.join(folder, "data", "database", "server.log"),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  // vitest takes itself down at once and would leave the server running.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.prependOnceListener(signal, () => void stop());
  return stop;
}
