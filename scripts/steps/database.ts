import { startEmbedded, type EmbeddedDatabase } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { asOwner, checkExternal } from "./external-database";
import { say } from "./say";
import { onStop } from "./stopping";

export type Database = Readonly<{
  url: string;
  ownerUrl: string;
  isEmbedded: boolean;
  /** Nobody has set up a firm yet. */
  isEmpty: boolean;
}>;

/** Puts the first data into a migrated, empty database. */
export type Fill = (url: string) => Promise<void>;

const NAME = "throughline";
const DRAFT = "throughline_draft";

/**
 * The database at this version's schema: that of `DATABASE_URL`, else the built-in one, which is filled if empty and
 * stops with the command.
 */
export async function openDatabase(fill: Fill | null): Promise<Database> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  if (!DATABASE_URL && !DATABASE_OWNER_URL) return openEmbedded(fill);
  const { url, ownerUrl, appRole } = await checkExternal(DATABASE_URL, DATABASE_OWNER_URL);
  await bringUpToDate(ownerUrl, appRole);
  return { url, ownerUrl, isEmbedded: false, isEmpty: await isEmpty(ownerUrl) };
}

async function openEmbedded(fill: Fill | null): Promise<Database> {
  say("Starting the built-in PostgreSQL…");
  const starting = startEmbedded(env().THROUGHLINE_DATA);
  onStop(() =>
    starting.then(
      (server) => server.stop(),
      () => undefined,
    ),
  );
  const server = await starting;
  const ownerUrl = server.ownerUrl(NAME);
  if (await exists(server)) {
    await bringUpToDate(ownerUrl, server.appRole);
    // An installation that was started empty and never set up.
    if (fill && (await isEmpty(ownerUrl))) await create(server, fill);
  } else {
    await create(server, fill);
  }
  return { url: server.appUrl(NAME), ownerUrl, isEmbedded: true, isEmpty: await isEmpty(ownerUrl) };
}

/** It gets its name only when whole, so a filling that was cut short is simply done again. */
async function create(server: EmbeddedDatabase, fill: Fill | null): Promise<void> {
  await asOwner(
    server.ownerUrl("postgres"),
    `DROP DATABASE IF EXISTS ${DRAFT} WITH (FORCE)`,
    `CREATE DATABASE ${DRAFT}`,
  );
  await bringUpToDate(server.ownerUrl(DRAFT), server.appRole);
  await fill?.(server.appUrl(DRAFT));
  const rename = `ALTER DATABASE ${DRAFT} RENAME TO ${NAME}`;
  await asOwner(server.ownerUrl("postgres"), `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`, rename);
}

async function bringUpToDate(ownerUrl: string, appRole: string): Promise<void> {
  const applied = await migrate(ownerUrl, appRole);
  if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}.`);
}

async function exists(server: EmbeddedDatabase): Promise<boolean> {
  const found = await asOwner(
    server.ownerUrl("postgres"),
    `SELECT 1 FROM pg_database WHERE datname = '${NAME}'`,
  );
  return found.length > 0;
}

/** By the people who can sign in: of them the owner sees all, of a firm's rows only row-level security's. */
async function isEmpty(ownerUrl: string): Promise<boolean> {
  return (await asOwner(ownerUrl, 'SELECT 1 FROM "user" LIMIT 1')).length === 0;
}
