import "server-only";
import { Unzip, UnzipInflate, zipSync } from "fflate";

/** Of the compressed bytes, at a time: each may become a thousand times as many. */
const SLICE_BYTES = 16 * 1024;

/**
 * An office file is a zip, and a small one may hold gigabytes of the same letter, whatever size it says it has. So it is
 * opened here in slices and counted; what comes out is its XML, packed anew, uncompressed. Null: no zip.
 */
export function openXml(
  bytes: Uint8Array,
  most: { readonly all: number; readonly xml: number },
): Buffer | "TOO_LONG" | null {
  const files: Record<string, Uint8Array[]> = {};
  let [all, xml] = [0, 0];
  const unzip = new Unzip((file) => {
    const isXml = /\.(xml|rels)$/i.test(file.name);
    const chunks: Uint8Array[] = [];
    if (isXml) files[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      all += chunk.length;
      if (isXml) xml += chunk.length;
      if (isXml && !isTooLarge()) chunks.push(chunk);
    };
    file.start();
  });
  const isTooLarge = () => all > most.all || xml > most.xml;
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      unzip.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
      if (isTooLarge()) return "TOO_LONG";
    }
    const whole = Object.entries(files).map(([name, chunks]) => [
      name,
      new Uint8Array(Buffer.concat(chunks)),
    ]);
    if (whole.length === 0) return null;
    return Buffer.from(zipSync(Object.fromEntries(whole) as Record<string, Uint8Array>, { level: 0 }));
  } catch {
    return null;
  }
}
