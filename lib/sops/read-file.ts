import "server-only";
import path from "node:path";
import { runApart } from "@/lib/documents/apart";
import { isSurelyTooLong, withoutPictures } from "@/lib/rules/sops/too-long";
import type { FileToRead, ReadFile } from "./file-readers";

const READER = path.join(process.cwd(), "lib/sops/reader.mjs");
const MOST_SECONDS = 15;

/**
 * A small file can be made so that reading it takes minutes or gigabytes. What is surely too long is not begun; the rest
 * is read apart from the pages and ended in time.
 */
export async function readFile(bytes: Buffer, seconds = MOST_SECONDS): Promise<ReadFile> {
  // By its first bytes: a Word file is a zip.
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const file = isZip ? bytes : textOf(bytes);
  if (file === null) return null;
  if (typeof file === "string" && isSurelyTooLong(file)) return "TOO_LONG";
  const read = await runApart<ReadFile>(READER, file satisfies FileToRead, seconds);
  return read === "TOO_LONG" ? read : read.value;
}

function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : withoutPictures(text);
  } catch {
    return null;
  }
}
