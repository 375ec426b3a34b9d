import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/prisma/generated/client";

// In development every reload evaluates this file again; the pool must not multiply.
const kept = globalThis as typeof globalThis & { throughlineDb?: PrismaClient };

/** The app's own connection, as the role that row-level security holds. Everything of a tenant goes through `withViewer`. */
export function db(): PrismaClient {
  return (kept.throughlineDb ??= connect());
}

function connect() {
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: 10,
    // Nobody waits longer than this for a connection; the page then says that the database is busy.
    connectionTimeoutMillis: 3_000,
  });
  return new PrismaClient({ adapter });
}
