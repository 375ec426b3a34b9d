import "server-only";
import path from "node:path";
import { runApart } from "@/lib/documents/apart";
import type { ReadTable } from "./file-reader";

const READER = path.join(process.cwd(), "lib/imports/reader.mjs");
const MOST_SECONDS = 15;

/** A small file can be made so that reading it takes minutes or gigabytes: it is read apart from the pages, and ended in time. */
export async function readApart(bytes: Uint8Array, seconds = MOST_SECONDS): Promise<ReadTable> {
  const read = await runApart<ReadTable>(READER, bytes, seconds);
  return read === "TOO_LONG" ? { refused: "TOO_LONG" } : read.value;
}
