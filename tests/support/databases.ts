import { randomBytes } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import type { TestServer } from "./database-server";

export type TestDatabase = Readonly<{
  name: string;
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}>;

/** A database of its own on the run's server: empty, or a copy of a template. */
export async function createDatabase(
  server: TestServer,
  template = "template0",
  name = `test_${randomBytes(6).toString("hex")}`,
): Promise<TestDatabase> {
  await asOwner(
    urlOf(server.ownerUrl, "postgres"),
    `CREATE DATABASE ${name} TEMPLATE ${escapeIdentifier(template)}`,
  );
  return {
    name,
    ownerUrl: urlOf(server.ownerUrl, name),
    appUrl: urlOf(server.appUrl, name),
    drop: () => asOwner(urlOf(server.ownerUrl, "postgres"), `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function urlOf(address: string, database: string): string {
  return address.replace("{database}", database);
}

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}
