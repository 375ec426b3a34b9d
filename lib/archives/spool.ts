import "server-only";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Exported } from "./export-mutations";

class TooLarge extends Error {}

/** What is sent, on the disk for as long as `run` looks at it; null as soon as it is more than `most`, whatever was announced. */
export async function spooled<Value>(
  body: ReadableStream<Uint8Array> | null,
  most: number,
  run: (file: string) => Promise<Value>,
): Promise<Value | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-archive-"));
  const file = path.join(folder, "sent.zip");
  let count = 0;
  try {
    await pipeline(
      Readable.from(body ?? []),
      async function* counted(chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          count += chunk.length;
          if (count > most) throw new TooLarge();
          yield chunk;
        }
      },
      createWriteStream(file, { mode: 0o600 }),
    );
    return await run(file);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file as it goes out; it is gone once that is over, fetched to its end or not. */
export function streamOf({ file, folder }: Pick<Exported, "file" | "folder">): ReadableStream<Uint8Array> {
  const stream = createReadStream(file);
  stream.once("close", () => void rm(folder, { recursive: true, force: true }));
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
