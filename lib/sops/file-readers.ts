import type { SopDocument } from "@/lib/rules/sops/document";

/** What a thread is asked to read: the text of a Markdown file, or the bytes of a Word file. */
export type FileToRead = string | Uint8Array;

/** Null: it holds nothing that an SOP can. */
export type ReadFile = SopDocument | "TOO_LONG" | null;

/** Each kind loads only what reads it. */
export async function readerOf(file: FileToRead): Promise<() => ReadFile | Promise<ReadFile>> {
  if (typeof file === "string") {
    const { fromMarkdown } = await import("@/lib/rules/sops/markdown");
    return () => fromMarkdown(file);
  }
  const { fromDocx } = await import("./docx");
  return () => fromDocx(file);
}
