import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, pack, type Pack } from "tar-stream";
import { z } from "zod";
import { OperatorError } from "@/lib/operator-error";

const MANIFEST = "manifest.json";
/** What the file ends with: the SHA-256 of all before it. Some bits of a compressed file say nothing; of these none may differ either. */
const SEAL_BYTES = 64;

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
const manifest = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(table),
});

/** One table: what PostgreSQL's COPY wrote of it, how long that is and what it hashes to. */
export type TableInBackup = z.infer<typeof table>;
export type Manifest = z.infer<typeof manifest>;

/** The file gets its name only when it is whole and on the disk. `folder` holds each table's part, by its number. */
export async function packBackup(file: string, folder: string, made: Manifest): Promise<void> {
  const archive = pack();
  const draft = `${file}.part`;
  const hash = createHash("sha256");
  async function* sealed(chunks: AsyncIterable<Buffer>) {
    yield* hashing(hash, chunks);
    yield Buffer.from(hash.digest("hex"));
  }
  const writing = pipeline(archive, createGzip(), sealed, createWriteStream(draft, { mode: 0o600 }));
  const filling = (async () => {
    archive.entry({ name: MANIFEST }, JSON.stringify(made));
    for (const [at, { bytes }] of made.tables.entries()) await addPart(archive, folder, at, bytes);
    archive.finalize();
  })();
  try {
    await Promise.all([writing, filling]);
    const handle = await open(draft, "r+");
    await handle.sync().finally(() => handle.close());
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function addPart(archive: Pack, folder: string, at: number, size: number): Promise<void> {
  const entry = archive.entry({ name: partName(at), size });
  return pipeline(createReadStream(path.join(folder, partName(at))), entry);
}

export function partName(at: number): string {
  return `${String(at).padStart(4, "0")}.copy`;
}

type ReadTable = (table: TableInBackup, content: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Reads a whole backup, table by table, and holds every byte against what was written. Refuses a file that is none, was
 * cut short or has changed; what `onTable` did until then is for its caller to undo.
 */
export async function readBackup(file: string, onTable: ReadTable): Promise<Manifest> {
  let made: Manifest | null = null;
  let at = 0;
  try {
    const { length, seal } = await sealOf(file);
    const hash = createHash("sha256");
    const entries = extract();
    const source = createReadStream(file, { end: length - 1 });
    const reading = pipeline(source, (chunks) => hashing(hash, chunks), createGunzip(), entries);
    // It is told of below, by the entries that end with it.
    reading.catch(() => undefined);
    for await (const each of entries) {
      const { name } = each.header;
      const entry = each as AsyncIterable<Buffer>;
      if (name === MANIFEST && !made) {
        made = manifest.parse(JSON.parse(await textOf(entry)));
      } else {
        const about = name === partName(at) ? made?.tables[at] : undefined;
        if (!about) throw new Damaged(`it holds ${name}, which was not put there`);
        await checked(about, entry, onTable);
        at += 1;
      }
    }
    await reading;
    if (hash.digest("hex") !== seal) throw new Damaged("it is not the file that was written");
  } catch (error) {
    throw whyUnreadable(file, error);
  }
  if (!made || at !== made.tables.length) throw whyUnreadable(file, new Damaged("it ends early"));
  return made;
}

async function sealOf(file: string): Promise<{ length: number; seal: string }> {
  const handle = await open(file);
  try {
    const length = (await handle.stat()).size - SEAL_BYTES;
    if (length <= 0) throw new Damaged("it ends early");
    const { buffer } = await handle.read(Buffer.alloc(SEAL_BYTES), 0, SEAL_BYTES, length);
    return { length, seal: buffer.toString("latin1") };
  } finally {
    await handle.close();
  }
}

async function* hashing(hash: Hash, chunks: AsyncIterable<Buffer>) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

class Damaged extends Error {}

async function textOf(entry: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function checked(
  about: TableInBackup,
  entry: AsyncIterable<Buffer>,
  onTable: ReadTable,
): Promise<void> {
  const hash = createHash("sha256");
  await onTable(about, hashing(hash, entry));
  if (hash.digest("hex") !== about.sha256)
    throw new Damaged(`the rows of ${about.name} are not those written`);
}

const UNREADABLE = /^(Z_|ERR_|UNEXPECTED)/;

/** What the file is to blame for, in one sentence; anything else is somebody else's error. */
function whyUnreadable(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new OperatorError(`There is no file ${file}.`);
  const isTheFile =
    error instanceof Damaged ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    UNREADABLE.test(code ?? "") ||
    /tar|header|end of data|end of file/i.test(message);
  return isTheFile
    ? new OperatorError(
        `${file} is damaged or no backup of this program (${error instanceof z.ZodError ? "its list of contents is not one" : message}). Nothing was changed.`,
      )
    : error;
}
