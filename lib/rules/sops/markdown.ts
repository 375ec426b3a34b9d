import { MarkdownManager } from "@tiptap/markdown";
import StarterKit from "@tiptap/starter-kit";
import { checkDocument } from "./check-document";
import type { SopDocument, SopNode } from "./document";
import { SOP_EXTENSIONS } from "./extensions";
import { fitDocument } from "./fit-document";

/** Reads more kinds than an SOP has, so that their text is not lost. */
const reading = new MarkdownManager({
  extensions: [...SOP_EXTENSIONS.filter(({ name }) => name !== "starterKit"), StarterKit],
});
const writing = new MarkdownManager({ extensions: SOP_EXTENSIONS });

/** The text of a Markdown file; null where it is no text or too much of it. HTML in it stays visible as text. */
export function fromMarkdown(markdown: string): SopDocument | null {
  return checkDocument(fitDocument(reading.parse(markdown) as SopNode));
}

export function toMarkdown(document: SopDocument): string {
  return writing.serialize(JSON.parse(JSON.stringify(document)) as Parameters<typeof writing.serialize>[0]);
}
