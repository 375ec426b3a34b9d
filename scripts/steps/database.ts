import { findRunning, startEmbedded, type EmbeddedDatabase } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { OperatorError } from "@/lib/operator-error";
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
/** What was there before a backup was put in its place. */
const ASIDE = "throughline_before_restore";

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

/** What a backup is taken of: the database as it stands, also while the program runs. */
export async function databaseToBackUp(): Promise<string> {
  const { DATABASE_URL, DATABASE_OWNER_URL, THROUGHLINE_DATA } = env();
  if (DATABASE_URL || DATABASE_OWNER_URL)
    return (await checkExternal(DATABASE_URL, DATABASE_OWNER_URL)).ownerUrl;
  const running = await findRunning(THROUGHLINE_DATA);
  if (running) return running(NAME);
  const server = await startUntilStopped();
  if (!(await exists(server)))
    throw new OperatorError("There is no database here yet: `npm start` makes one, or set THROUGHLINE_DATA.");
  return server.ownerUrl(NAME);
}

/**
 * Puts a filled database in the place of the present one, which must have no firm in it or is kept beside it. Only once
 * `fill` is through does it take the name.
 */
export async function putInPlace(
  fill: (ownerUrl: string, appRole: string) => Promise<void>,
  replace: boolean,
) {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  if (DATABASE_URL || DATABASE_OWNER_URL) {
    const { ownerUrl, appRole } = await checkExternal(DATABASE_URL, DATABASE_OWNER_URL);
    const [made] = await asOwner(ownerUrl, `SELECT to_regclass('public."user"') IS NOT NULL AS made`);
    if (made?.made)
      throw new OperatorError(
        "That database is not empty: make one that is, with nothing in it yet, and set both addresses to it.",
      );
    return fill(ownerUrl, appRole);
  }
  const server = await startUntilStopped();
  const isThere = await exists(server);
  if (isThere && !replace && !(await isEmpty(server.ownerUrl(NAME))))
    throw new OperatorError(
      `There is a firm in this database: add --replace to put the backup in its place. The present one is then kept in the same server, as ${ASIDE}_ and the time.`,
    );
  await makeDraft(server);
  await fill(server.ownerUrl(DRAFT), server.appRole);
  const owner = server.ownerUrl("postgres");
  const keep = `ALTER DATABASE ${NAME} RENAME TO ${ASIDE}_${Date.now()}`;
  // In one transaction: whatever stops it, the name is somebody's. What was put aside is never taken away by us.
  await asOwner(
    owner,
    "BEGIN",
    ...(isThere ? [keep] : []),
    `ALTER DATABASE ${DRAFT} RENAME TO ${NAME}`,
    "COMMIT",
  );
}

async function startUntilStopped(): Promise<EmbeddedDatabase> {
  say("Starting the built-in PostgreSQL…");
  const starting = startEmbedded(env().THROUGHLINE_DATA);
  onStop(() =>
    starting.then(
      (server) => server.stop(),
      () => undefined,
    ),
  );
  return starting;
}

async function makeDraft(server: EmbeddedDatabase): Promise<void> {
  await asOwner(
    server.ownerUrl("postgres"),
    `DROP DATABASE IF EXISTS ${DRAFT} WITH (FORCE)`,
    `CREATE DATABASE ${DRAFT}`,
  );
}

async function openEmbedded(fill: Fill | null): Promise<Database> {
  const server = await startUntilStopped();
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
  await makeDraft(server);
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
