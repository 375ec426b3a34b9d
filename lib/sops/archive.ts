import { type Zippable, zipSync } from "fflate";
import { type SopDocument, type SopNode, imageIdOf } from "@/lib/rules/sops/document";
import { toMarkdown } from "@/lib/rules/sops/markdown";
import { SOP_VERSION_STATES, type SopVersionState } from "@/lib/rules/sops/words";

export type SopText = {
  title: string;
  process: string | null;
  ownerName: string | null;
  ownerSeat: string | null;
  purpose: string | null;
  scope: string | null;
  department: { name: string } | null;
  version: { number: number; state: SopVersionState; document: SopDocument };
  images: readonly { id: string; contentType: string; bytes: Uint8Array }[];
};

/** No file of it is older than another: the same SOPs give the same bytes. */
const MADE = new Date("1980-01-01T00:00:00");

/** One Markdown file for each SOP, and a folder of pictures that they name. */
export function zipOfSops(sops: readonly SopText[]): Uint8Array {
  const files: Zippable = {};
  for (const sop of sops) {
    const pictures = new Map(
      sop.images.map(({ id, contentType }) => [id, `pictures/${id}.${contentType.replace("image/", "")}`]),
    );
    const name = freeName(fileNameOf(sop.title), files);
    files[name] = new TextEncoder().encode(markdownOf(sop, pictures));
    for (const { id, bytes } of sop.images) files[pictures.get(id)!] = bytes;
  }
  if (sops.length === 0) files["No SOPs yet.md"] = new TextEncoder().encode("No SOP has a text yet.\n");
  return zipSync(files, { mtime: MADE });
}

export function markdownOf(sop: Omit<SopText, "images">, pictures: ReadonlyMap<string, string>): string {
  const { version, title } = sop;
  const owner = [sop.ownerName, sop.ownerSeat].filter(Boolean).join(", ");
  const facts = {
    Version: `${version.number}, ${SOP_VERSION_STATES[version.state].toLowerCase()}`,
    Process: sop.process,
    Department: sop.department?.name,
    Owner: owner,
    Purpose: sop.purpose,
    Scope: sop.scope,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value ? `- ${name}: ${oneLine(value)}` : [],
  );
  const text = toMarkdown(withFiles(version.document, pictures) as SopDocument);
  return [`# ${oneLine(title)}`, lines.join("\n"), text.trim(), ""].join("\n\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The tree with its pictures named by their file beside it. */
function withFiles(node: SopNode, pictures: ReadonlyMap<string, string>): SopNode {
  const content = node.content?.map((child) => withFiles(child, pictures));
  const file = node.type === "image" ? pictures.get(imageIdOf(node.attrs?.src) ?? "") : undefined;
  return { ...node, ...(content && { content }), ...(file && { attrs: { ...node.attrs, src: file } }) };
}

/** A name that every system can keep. */
export function fileNameOf(title: string): string {
  const safe = title
    .toWellFormed()
    .replace(/[\p{Cc}/\\:*?"<>|]/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 100)
    .replace(/^[. ]+|[. ]+$/g, "");
  return safe || "SOP";
}

function freeName(name: string, files: Zippable): string {
  const taken = new Set(Object.keys(files).map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? `${name}.md` : `${name} (${count}).md`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
