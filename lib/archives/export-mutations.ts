import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { inTurn } from "@/lib/documents/in-turn";
import { PROGRAM_VERSION, knownMigrations } from "./here";
import { MANIFEST, type Manifest, PEOPLE, dataPath, sha256Of } from "./manifest";
import { addReadable } from "./readable";
import { asLines, bytesOf, filesSql, type OfClient, peopleSql, rowsOf, rowsSql } from "./rows";
import { readStructure, type TableOfArchive } from "./structure";
import { ZipWriter } from "./zip-writer";

const LIMITS = { timeout: 300_000, isolationLevel: "RepeatableRead" } as const;

export interface Exported {
  /** On the disk, whole; whoever asked removes it. */
  readonly folder: string;
  readonly file: string;
  readonly bytes: number;
  readonly clientName: string;
  readonly manifest: Manifest;
}

/**
 * Everything of one client as one file, as of one moment. It is written to the disk before it is sent: however slowly
 * somebody fetches it, no transaction waits for them. `null`: no such client, or not the viewer's to take away.
 */
export async function exportClient(
  viewer: Viewer,
  clientCompanyId: string,
  now: Date = new Date(),
): Promise<Exported | null> {
  if (!can(viewer, "client:archive") || !areRowIds(clientCompanyId)) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-archive-"));
  const file = path.join(folder, "client.zip");
  const made = await inTurn(`archive of ${viewer.firmId}`, () =>
    withViewer(viewer, (tx) => writeArchive(tx, viewer, { clientCompanyId, file, now }), LIMITS),
  ).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  if (!made) await rm(folder, { recursive: true, force: true });
  return made && { ...made, folder, file };
}

async function writeArchive(
  tx: Tx,
  viewer: Viewer,
  { clientCompanyId, file, now }: { clientCompanyId: string; file: string; now: Date },
) {
  const client = await tx.clientCompany.findFirst({
    where: visibleClient(viewer, clientCompanyId),
    select: { id: true, name: true },
  });
  if (!client) return null;
  // Instants are written in UTC, whatever the server's own zone is.
  await tx.$executeRaw`SET LOCAL TimeZone = 'UTC'`;
  const { firmId, firmName, displayName } = viewer;
  const of = { firmId, clientCompanyId };
  // A try that lost a race is made again.
  await rm(file, { force: true });
  const zip = await ZipWriter.create(file, now);
  try {
    const { tables } = await readStructure(tx);
    const listed = [await addPeople(tx, zip, tables, of)];
    for (const table of tables) listed.push(await addRows(tx, zip, table, of));
    for (const table of tables) await addFiles(tx, zip, table, of);
    await addReadable(tx, zip, of);
    const manifest: Manifest = {
      format: 1,
      program: PROGRAM_VERSION,
      migration: (await knownMigrations()).at(-1) ?? "",
      madeAt: now.toISOString(),
      madeBy: displayName,
      firm: { id: firmId, name: firmName },
      client,
      tables: listed,
      files: [...zip.files],
    };
    const text = Buffer.from(JSON.stringify(manifest, null, 1));
    await zip.add(MANIFEST, [text]);
    const { bytes } = await zip.finish();
    await audit(tx, viewer, "archive.exported", {
      entity: "client_company",
      entityId: clientCompanyId,
      clientCompanyId,
      after: { manifest: `sha256:${sha256Of(text)}`, bytes, rows: rowsIn(manifest) },
    });
    return { bytes, clientName: client.name, manifest };
  } catch (error) {
    await zip.close();
    throw error;
  }
}

function rowsIn({ tables }: Manifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

async function addPeople(tx: Tx, zip: ZipWriter, tables: readonly TableOfArchive[], of: OfClient) {
  const columns = ["id", "name", "email", "client_company_id", "contact_id", "role"];
  return addLines(zip, { name: PEOPLE, columns }, rowsOf<{ row: string }>(tx, peopleSql(tables, of)));
}

async function addRows(tx: Tx, zip: ZipWriter, table: TableOfArchive, of: OfClient) {
  return addLines(zip, table, rowsOf<{ row: string }>(tx, rowsSql(table, of)));
}

async function addLines(
  zip: ZipWriter,
  { name, columns }: { name: string; columns: readonly string[] },
  rows: AsyncIterable<{ row: string }>,
): Promise<Manifest["tables"][number]> {
  let count = 0;
  const { sha256 } = await zip.add(
    dataPath(name),
    asLines(rows, (lines) => (count = lines)),
  );
  return { name, columns: [...columns], rows: count, sha256 };
}

async function addFiles(tx: Tx, zip: ZipWriter, table: TableOfArchive, of: OfClient): Promise<void> {
  if (!table.bytes) return;
  const files: { id: string; path: string }[] = [];
  for await (const file of rowsOf<{ id: string; path: string }>(tx, filesSql(table, of))) files.push(file);
  for (const { id, path: name } of files) await zip.add(name, [await bytesOf(tx, table, of.firmId, id)]);
}
