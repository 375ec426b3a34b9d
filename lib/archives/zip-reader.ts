import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import { MOST_FILES, MOST_OPENED_BYTES, NotAnArchive, SEAL_BYTES } from "./seal";

interface Entry {
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly at: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_DIRECTORY_BYTES = 32 * 1024 * 1024;

/** A name inside the archive's own folders: no way up or out, on whatever system it is unpacked. */
const PLAIN_NAME = /^(?!.*(^|\/)\.{1,2}(\/|$))[^\p{Cc}\\:/][^\p{Cc}\\:]{0,250}$/u;

/**
 * A zip that was sealed by us, looked up by its directory and read file by file, never whole. What it says of itself is
 * believed only as far as it is bounded: a file that holds more than it says ends the reading.
 */
export class ZipReader {
  private constructor(
    private readonly file: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<ZipReader> {
    const handle = await open(file);
    try {
      const length = (await handle.stat()).size - SEAL_BYTES;
      if (length < END_BYTES) throw new NotAnArchive("it ends early");
      const seal = await bytesAt(handle, length, SEAL_BYTES);
      const hash = createHash("sha256");
      for await (const chunk of createReadStream(file, { end: length - 1 })) hash.update(chunk as Buffer);
      if (hash.digest("hex") !== seal.toString("latin1"))
        throw new NotAnArchive("it was cut short or changed since it was made");
      return new ZipReader(file, await readDirectory(handle, length));
    } finally {
      await handle.close();
    }
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new NotAnArchive(`${name} is not in it`);
    const start = await this.#startOf(entry);
    if (entry.packedBytes === 0) return;
    const packed = createReadStream(this.file, { start, end: start + entry.packedBytes - 1 });
    const inflate = entry.isPacked ? createInflateRaw() : null;
    if (inflate) packed.on("error", (error) => inflate.destroy(error));
    const source: AsyncIterable<Buffer> = inflate ? packed.pipe(inflate) : packed;
    let count = 0;
    try {
      for await (const chunk of source) {
        count += chunk.length;
        if (count > entry.bytes) throw new NotAnArchive(`${name} holds more than it says`);
        yield chunk;
      }
    } catch (error) {
      throw isOfZlib(error) ? new NotAnArchive(`${name} cannot be opened`) : error;
    } finally {
      packed.destroy();
      inflate?.destroy();
    }
    if (count !== entry.bytes) throw new NotAnArchive(`${name} ends early`);
  }

  async whole(name: string, most: number): Promise<Buffer> {
    if ((this.entries.get(name)?.bytes ?? 0) > most) throw new NotAnArchive(`${name} is too large`);
    const chunks: Buffer[] = [];
    for await (const chunk of this.read(name)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async #startOf({ at, packedBytes }: Entry): Promise<number> {
    const handle = await open(this.file);
    try {
      const head = await bytesAt(handle, at, 30);
      if (head.readUInt32LE(0) !== LOCAL) throw new NotAnArchive("its directory points nowhere");
      const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
      if (start + packedBytes > (await handle.stat()).size) throw new NotAnArchive("it ends early");
      return start;
    } finally {
      await handle.close();
    }
  }
}

async function readDirectory(handle: FileHandle, length: number): Promise<Map<string, Entry>> {
  const end = await bytesAt(handle, length - END_BYTES, END_BYTES);
  const [count, size, at] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== SEAL_BYTES)
    throw new NotAnArchive("it is no zip that this program made");
  if (count > MOST_FILES || size > MOST_DIRECTORY_BYTES || at + size > length)
    throw new NotAnArchive("its directory is too large");
  const directory = await bytesAt(handle, at, size);
  const entries = new Map<string, Entry>();
  let opened = 0;
  for (let from = 0, left = count; left > 0; left -= 1) {
    if (from + 46 > directory.length || directory.readUInt32LE(from) !== DIRECTORY)
      throw new NotAnArchive("its directory is damaged");
    const [method, nameBytes] = [directory.readUInt16LE(from + 10), directory.readUInt16LE(from + 28)];
    const name = directory.subarray(from + 46, from + 46 + nameBytes).toString("utf8");
    if (!PLAIN_NAME.test(name)) throw new NotAnArchive("it names a file outside of itself");
    if (entries.has(name) || (method !== 0 && method !== 8))
      throw new NotAnArchive("its directory is damaged");
    const entry = {
      isPacked: method === 8,
      packedBytes: directory.readUInt32LE(from + 20),
      bytes: directory.readUInt32LE(from + 24),
      at: directory.readUInt32LE(from + 42),
    };
    opened += entry.bytes;
    if (opened > MOST_OPENED_BYTES) throw new NotAnArchive("it holds more than may be opened");
    entries.set(name, entry);
    from += 46 + nameBytes + directory.readUInt16LE(from + 30) + directory.readUInt16LE(from + 32);
  }
  return entries;
}

async function bytesAt(handle: FileHandle, at: number, count: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, at);
  if (bytesRead !== count) throw new NotAnArchive("it ends early");
  return buffer;
}

function isOfZlib(error: unknown): boolean {
  return /^(Z_|ERR_)/.test((error as NodeJS.ErrnoException).code ?? "");
}
