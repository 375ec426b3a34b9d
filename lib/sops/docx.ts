import "server-only";
import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import sanitizeHtml from "sanitize-html";
import { openXml } from "@/lib/documents/open-xml";
import { checkDocument } from "@/lib/rules/sops/check-document";
import type { SopDocument, SopMark, SopNode } from "@/lib/rules/sops/document";
import { fitDocument } from "@/lib/rules/sops/fit-document";

type HtmlNode = ReturnType<typeof parseDocument>["children"][number];

/** What of a Word file's HTML is looked at; everything else is text. */
const KEPT = {
  allowedTags: [
    ...["h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "a"],
    ...["table", "thead", "tbody", "tr", "th", "td", "img"],
  ],
  allowedAttributes: { a: ["href"], img: ["alt"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto"],
};

/** The text of a Word file. Its pictures become their names: they are uploaded by hand. Null: not a Word file. */
export async function fromDocx(bytes: Uint8Array): Promise<SopDocument | "TOO_LONG" | null> {
  const opened = openedXml(bytes);
  if (!opened || opened === "TOO_LONG") return opened;
  const html = await mammoth
    .convertToHtml(
      { buffer: opened },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    )
    .then(({ value }) => value)
    .catch(() => null);
  if (html === null) return null;
  const { children } = parseDocument(sanitizeHtml(html, KEPT));
  return checkDocument(fitDocument({ type: "doc", content: children.flatMap((node) => read(node, [])) }));
}

/** Of everything in it, pictures and fonts too. */
const MOST_OPENED_BYTES = 40 * 1024 * 1024;

/** Of XML: two thousand for each node that an SOP may have, and Word spends some hundred. */
const MOST_XML_BYTES = 16 * 1024 * 1024;

/** Of everything in it, and of its XML: what mammoth gets is that, packed anew. */
function openedXml(bytes: Uint8Array): Buffer | "TOO_LONG" | null {
  return openXml(bytes, { all: MOST_OPENED_BYTES, xml: MOST_XML_BYTES });
}

const BLOCKS: Readonly<Record<string, string>> = {
  p: "paragraph",
  ul: "bulletList",
  ol: "orderedList",
  li: "listItem",
  table: "table",
  tr: "tableRow",
  th: "tableHeader",
  td: "tableCell",
};

function read(node: HtmlNode, marks: readonly SopMark[]): SopNode[] {
  if (node.type === "text") return node.data ? [{ type: "text", text: node.data, marks }] : [];
  if (!("name" in node) || !("children" in node)) return [];
  const inside = (more: readonly SopMark[] = marks) => node.children.flatMap((child) => read(child, more));
  const { name, attribs } = node;
  const kind = BLOCKS[name];
  if (kind) return [{ type: kind, attrs: spans(attribs), content: inside() }];
  if (/^h[1-6]$/.test(name))
    return [{ type: "heading", attrs: { level: Number(name[1]) }, content: inside() }];
  if (name === "br") return [{ type: "hardBreak" }];
  if (name === "img") return [{ type: "image", attrs: { alt: attribs.alt } }];
  if (name === "strong" || name === "b") return inside([...marks, { type: "bold" }]);
  if (name === "em" || name === "i") return inside([...marks, { type: "italic" }]);
  if (name === "a" && attribs.href)
    return inside([...marks, { type: "link", attrs: { href: attribs.href } }]);
  return inside();
}

function spans({ colspan, rowspan }: Readonly<Record<string, string>>): Record<string, number> {
  return { colspan: Number(colspan ?? 1), rowspan: Number(rowspan ?? 1) };
}
