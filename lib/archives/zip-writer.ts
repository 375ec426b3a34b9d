import "server-only";
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { SEAL_BYTES } from "./seal";

export interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What pictures and PDFs hold is packed already. */
const PACKED = /\.(pdf|png|jpeg|webp|docx|xlsx)$/;

/** What a plain zip can say of itself, of its bytes and of its files; one that says less than it holds would be lost. */
const MOST_BYTES = 0xffff_ffff;
const MOST_ENTRIES = 0xffff;

/** Of what goes in: compressed at a time, so that the pages of others are served in between. */
const SLICE_BYTES = 64 * 1024;

/**
 * A zip on the disk, written as it comes and never held whole. Its comment, at its very end, is the SHA-256 of all before
 * it: some bits of a zip say nothing, and of these none may differ either.
 */
export class ZipWriter {
  readonly files: Written[] = [];
  readonly #hash = createHash("sha256");
  readonly #pending: Uint8Array[] = [];
  readonly #zip: Zip;
  #failed: Error | null = null;
  #size = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly madeAt: Date,
  ) {
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failed = error;
      else this.#pending.push(chunk);
    });
  }

  static async create(file: string, madeAt: Date): Promise<ZipWriter> {
    return new ZipWriter(await open(file, "wx", 0o600), madeAt);
  }

  /** One file of it, from its parts. */
  async add(path: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Written> {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = this.madeAt;
    this.#zip.add(entry);
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const part of parts) {
      hash.update(part);
      bytes += part.length;
      for (let at = 0; at < part.length; at += SLICE_BYTES) {
        // Copied: fflate keeps what it is given, and a part may be a window of somebody else's buffer.
        entry.push(part.slice(at, at + SLICE_BYTES));
        await this.#write();
      }
    }
    entry.push(new Uint8Array(0), true);
    await this.#write();
    const written = { path, bytes, sha256: hash.digest("hex") };
    this.files.push(written);
    return written;
  }

  /** Ends and seals it. */
  async finish(): Promise<{ bytes: number }> {
    this.#zip.end();
    // The directory's end is its last chunk: its last two bytes say how long the comment is.
    const last = this.#pending.at(-1);
    if (!last) throw new Error("A zip ends with its directory");
    new DataView(last.buffer, last.byteOffset, last.byteLength).setUint16(last.length - 2, SEAL_BYTES, true);
    await this.#write();
    await this.handle.write(this.#hash.digest("hex"));
    await this.handle.close();
    return { bytes: this.#size + SEAL_BYTES };
  }

  /** For a zip that is given up. */
  async close(): Promise<void> {
    await this.handle.close();
  }

  async #write(): Promise<void> {
    if (this.#failed) throw this.#failed;
    for (const chunk of this.#pending.splice(0)) {
      this.#hash.update(chunk);
      this.#size += chunk.length;
      if (this.#size > MOST_BYTES || this.files.length > MOST_ENTRIES)
        throw new Error("An archive holds 4 GB and 65,535 files at the most");
      await this.handle.write(chunk);
    }
  }
}
