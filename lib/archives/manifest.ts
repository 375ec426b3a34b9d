import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { MOST_FILES, NotAnArchive } from "./seal";
import type { ZipReader } from "./zip-reader";

export const MANIFEST = "manifest.json";
export const PEOPLE = "people";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);
const count = z.number().int().nonnegative();

const manifest = z.object({
  format: z.literal(1),
  program: z.string().max(50),
  /** The newest migration of the database that it was made from. */
  migration: z.string().max(100),
  madeAt: z.iso.datetime(),
  madeBy: z.string().max(300),
  firm: z.object({ id: z.uuid(), name: z.string().max(500) }),
  client: z.object({ id: z.uuid(), name: z.string().max(500) }),
  tables: z.array(z.object({ name, columns: z.array(name).max(500), rows: count, sha256 })).max(500),
  files: z.array(z.object({ path: z.string().max(300), bytes: count, sha256 })).max(MOST_FILES),
});

export type Manifest = z.infer<typeof manifest>;

export function dataPath(table: string): string {
  return `data/${table}.json`;
}

const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

/** What an archive says it holds, once every byte of it was held against it. */
export async function readManifest(zip: ZipReader): Promise<{ manifest: Manifest; hash: string }> {
  const bytes = await zip.whole(MANIFEST, MOST_MANIFEST_BYTES);
  const made = manifest.safeParse(jsonOf(bytes));
  if (!made.success) throw new NotAnArchive("its list of contents is not one");
  const listed = new Map(made.data.files.map((file) => [file.path, file]));
  const held = zip.names().filter((path) => path !== MANIFEST);
  if (held.length !== listed.size || made.data.files.length !== listed.size)
    throw new NotAnArchive("it does not hold what it lists");
  for (const path of held) {
    const hash = createHash("sha256");
    for await (const chunk of zip.read(path)) hash.update(chunk);
    if (listed.get(path)?.sha256 !== hash.digest("hex"))
      throw new NotAnArchive(`${path} is not the file that was put there`);
  }
  for (const table of made.data.tables)
    if (listed.get(dataPath(table.name))?.sha256 !== table.sha256)
      throw new NotAnArchive(`the rows of ${table.name} are not those it lists`);
  return { manifest: made.data, hash: sha256Of(bytes) };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new NotAnArchive("its list of contents is not one");
  }
}
