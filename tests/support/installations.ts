import { PrismaPg } from "@prisma/adapter-pg";
import { inject } from "vitest";
import { PrismaClient } from "@/prisma/generated/client";
import { TEMPLATE } from "./database-server";
import { createDatabase, type TestDatabase } from "./databases";

const kept = globalThis as typeof globalThis & { throughlineDb?: PrismaClient | undefined };

/** Another installation beside the test's own: a database with nobody in it. */
export function otherInstallation(): Promise<TestDatabase> {
  return createDatabase(inject("testServer"), TEMPLATE);
}

/** Runs as the program of another installation would: everything of the app and of its owner goes to that database. */
export async function inInstallation<Value>(
  { appUrl, ownerUrl }: TestDatabase,
  run: () => Promise<Value>,
): Promise<Value> {
  const [own, ownOwnerUrl] = [kept.throughlineDb, process.env.DATABASE_OWNER_URL];
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: appUrl, max: 5 }) });
  kept.throughlineDb = client;
  process.env.DATABASE_OWNER_URL = ownerUrl;
  try {
    return await run();
  } finally {
    await client.$disconnect();
    kept.throughlineDb = own;
    process.env.DATABASE_OWNER_URL = ownOwnerUrl;
  }
}
