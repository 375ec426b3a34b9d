import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { inTurn } from "@/lib/documents/in-turn";
import { type Result, ok, refuse } from "@/lib/result";
import { Prisma } from "@/prisma/generated/client";
import { bringPeople, placePeople, readPeople } from "./bring-people";
import { bringRows } from "./bring-rows";
import { knownMigrations } from "./here";
import { resumeJobs } from "./resume-jobs";
import { type Manifest, PEOPLE, readManifest } from "./manifest";
import { NotAnArchive } from "./seal";
import { readStructure } from "./structure";
import { ZipReader } from "./zip-reader";

export type ImportRefusal =
  | "FORBIDDEN"
  /** It is none, or its bytes are not those that were written. */
  | "DAMAGED"
  | "TOO_NEW"
  | "ALREADY_HERE"
  /** Each byte is right, and its rows still cannot stand together here. */
  | "DOES_NOT_FIT"
  /** It is not the file that was looked at. */
  | "ANOTHER";

/** What an archive is, before or after it is brought in. */
export interface Arrival {
  readonly clientId: string;
  readonly clientName: string;
  readonly firmName: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly migration: string;
  /** Of the manifest, which holds every other hash. */
  readonly hash: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly files: number;
  readonly peopleHere: number;
  readonly unknownPeople: readonly string[];
}

type Wanted = {
  /** Everything is tried, and taken back. */
  readonly isTrial: boolean;
  /** Of the archive that was looked at. */
  readonly hash?: string | undefined;
  readonly now?: Date;
};

const LIMITS = { timeout: 300_000 };

/**
 * Brings one client in from an archive: all of it or nothing, under the ids it had. Every byte is held against the
 * archive's hashes before a row is written; a trial writes all rows and takes them back, so that what it says is so.
 */
export async function importClient(
  viewer: Viewer,
  file: string,
  wanted: Wanted,
): Promise<Result<Arrival, ImportRefusal>> {
  if (!can(viewer, "client:archive")) return refuse("FORBIDDEN");
  try {
    const zip = await ZipReader.open(file);
    const { manifest, hash } = await readManifest(zip);
    if (wanted.hash !== undefined && wanted.hash !== hash) return refuse("ANOTHER");
    if (!(await knownMigrations()).includes(manifest.migration)) return refuse("TOO_NEW");
    // Each holds a connection for as long as it takes: one at a time leaves the others to the pages.
    return ok(await inTurn("archive-import", () => arrive(viewer, { ...wanted, zip, manifest, hash })));
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return refuse(reason);
  }
}

interface Opened extends Wanted {
  readonly zip: ZipReader;
  readonly manifest: Manifest;
  readonly hash: string;
}

async function arrive(viewer: Viewer, opened: Opened): Promise<Arrival> {
  let arrival: Arrival | null = null;
  try {
    await withViewer(
      viewer,
      async (tx) => {
        arrival = await bringIn(tx, viewer, opened);
        if (opened.isTrial) throw new TakenBack();
      },
      LIMITS,
    );
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!arrival) throw new Error("Nothing came in");
  return arrival;
}

async function bringIn(tx: Tx, viewer: Viewer, { zip, manifest, hash, now = new Date() }: Opened) {
  const { firmId } = viewer;
  const of = { firmId, clientCompanyId: manifest.client.id };
  // Also one that was deleted: it is still here to be restored.
  if ((await tx.clientCompany.count({ where: { firmId, id: manifest.client.id } })) > 0)
    throw new AlreadyHere();
  const { tables, peopleAfter } = await readStructure(tx);
  const listed = new Map(manifest.tables.map((table) => [table.name, table]));
  for (const { name, columns } of manifest.tables) {
    if (name === PEOPLE) continue;
    const table = tables.find((known) => known.name === name);
    if (!table || columns.some((column) => !table.columns.includes(column)))
      throw new NotAnArchive(`it has ${name} otherwise than this program`);
  }
  const people = await readPeople(zip);
  const { hereAs, unknown } = await placePeople(tx, firmId, people);
  await tx.$executeRaw`SELECT set_config('app.importing', 'archive', true), set_config('TimeZone', 'UTC', true),
    -- What others wrote is not let in under the owner's name.
    set_config('app.user', '', true)`;
  for (const [at, table] of tables.entries()) {
    if (at === peopleAfter) await bringPeople(tx, of, unknown, now);
    const rows = listed.get(table.name);
    if (rows) await bringRows(tx, table, rows, { zip, of, hereAs });
  }
  await tx.$executeRaw`SELECT set_config('app.importing', '', true), set_config('app.user', ${viewer.userId}, true)`;
  if (await asksAnotherTemplate(tx, of))
    throw new NotAnArchive("a round asks another questionnaire than it names");
  await resumeJobs(tx, of, { timeZone: viewer.timeZone, now });
  const arrival = arrivalOf(manifest, {
    hash,
    people: people.length,
    unknown: unknown.map(({ name }) => name),
  });
  await audit(tx, viewer, "archive.imported", {
    entity: "client_company",
    entityId: of.clientCompanyId,
    clientCompanyId: of.clientCompanyId,
    after: {
      manifest: `sha256:${hash}`,
      madeAt: manifest.madeAt,
      madeBy: manifest.madeBy,
      fromFirm: manifest.firm.name,
      rows: Object.values(arrival.rows).reduce((sum, rows) => sum + rows, 0),
      people: unknown.length,
    },
  });
  return arrival;
}

/** A questionnaire that was here under the same id is the one that the round was asked by, or this is no archive of ours. */
async function asksAnotherTemplate(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "round" r JOIN "template" t ON t."firm_id" = r."firm_id" AND t."id" = r."own_template_id"
     WHERE r."firm_id" = ${firmId}::uuid AND r."client_company_id" = ${clientCompanyId}::uuid
       AND t."hash" IS DISTINCT FROM r."template_hash"`;
  return rows.length > 0;
}

function arrivalOf(
  { client, firm, madeAt, madeBy, migration, tables, files }: Manifest,
  { hash, people, unknown }: { hash: string; people: number; unknown: string[] },
): Arrival {
  return {
    clientId: client.id,
    clientName: client.name,
    firmName: firm.name,
    madeAt,
    madeBy,
    migration,
    hash,
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    files: files.length,
    peopleHere: people - unknown.length,
    unknownPeople: unknown,
  };
}

class TakenBack extends Error {}
class AlreadyHere extends Error {}

/** Null for what is nobody's archive's fault. */
function reasonOf(error: unknown): ImportRefusal | null {
  if (error instanceof AlreadyHere) return "ALREADY_HERE";
  // A line that is no JSON is nothing that an export wrote.
  if (error instanceof NotAnArchive || error instanceof SyntaxError) return "DAMAGED";
  // Classes 22 and 23 of PostgreSQL, and 42501: a value that is none of its type, or that some rule of the tables refuses.
  const refused =
    error instanceof Prisma.PrismaClientKnownRequestError && ["P2002", "P2003", "P2010"].includes(error.code);
  return refused &&
    (error.code !== "P2010" ||
      /\b(2[23][0-9A-Z]{3}|42501)\b/.test(JSON.stringify(error.meta) + error.message))
    ? "DOES_NOT_FIT"
    : null;
}
