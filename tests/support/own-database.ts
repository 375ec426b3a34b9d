import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { createDatabase } from "./databases";
import { TEMPLATE } from "./database-server";

// What the app keeps for as long as it runs, and with it the addresses of the database it began with.
const kept = globalThis as {
  throughlineDb?: { $disconnect(): Promise<void> };
  throughlineLimits?: unknown;
  throughlineServed?: unknown;
};

// Runs before a test file is imported, hence before lib/env.ts reads the environment for the first time. Files that share
// a process (`isolate: false`) share what the program read then, so the database's name stays, and the database is new.
const database = await createDatabase(inject("testServer"), TEMPLATE, `test_${process.pid}`);
process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_OWNER_URL = database.ownerUrl;
process.env.AUTH_SECRET ??= randomBytes(32).toString("hex");
process.env.APP_ORIGIN = "http://localhost:3000";
// The receivers of webhooks are here.
process.env.WEBHOOKS_TO_LOOPBACK = "true";

afterAll(async () => {
  await kept.throughlineDb?.$disconnect();
  delete kept.throughlineDb;
  delete kept.throughlineLimits;
  delete kept.throughlineServed;
  await database.drop();
});
