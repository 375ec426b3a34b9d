import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";

/** What Word shows of the file, its paragraphs one after another, without its line breaks. */
export async function docxText(file: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  return value.replace(/\s+/g, " ");
}

/** Headings, lists, tables and pictures as another reader of Word files finds them. */
export async function docxHtml(file: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  return value;
}

/** Its parts by their names: "word/document.xml" and the others. */
export function docxParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
