import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { type SopDocument, type SopNode, imageIdOf, isLinkAddress } from "./document";
import { SOP_EXTENSIONS } from "./extensions";

/** In characters of JSON: a long manual, not a library. */
export const LONGEST_DOCUMENT = 300_000;
export const MOST_NODES = 8_000;
const DEEPEST = 16;
/** Of columns that a cell spans, or the number that a list starts with. */
const MOST = 1_000;

export const schema = getSchema(SOP_EXTENSIONS);

/**
 * The tree that a text in JSON holds, of the schema's kinds and attributes only; null for anything else, however it was
 * made. Links lead to the web or a mailbox, pictures are our own.
 */
export function readDocument(json: string): SopDocument | null {
  if (json.length > LONGEST_DOCUMENT) return null;
  try {
    return checkDocument(JSON.parse(json));
  } catch {
    return null;
  }
}

export function checkDocument(tree: unknown): SopDocument | null {
  // Asked before ProseMirror walks it: a tree of ten thousand levels would end its stack, not with an answer.
  if (!isWithinLimits(tree)) return null;
  try {
    const node = Node.fromJSON(schema, tree);
    if (node.type.name !== "doc") return null;
    node.check();
    const checked = node.toJSON() as SopDocument;
    return isHarmless(checked) ? checked : null;
  } catch {
    // ProseMirror says what does not fit by throwing.
    return null;
  }
}

function isWithinLimits(tree: unknown): boolean {
  let level: unknown[] = [tree];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (depth > DEEPEST || seen > MOST_NODES) return false;
    level = level.flatMap((node) => {
      const content = (node as { content?: unknown } | null)?.content;
      return Array.isArray(content) ? content : [];
    });
  }
  return true;
}

function isHarmless({ type, attrs, marks = [], content = [] }: SopNode): boolean {
  if (type === "image" && imageIdOf(attrs?.src) === null) return false;
  if (marks.some((mark) => mark.type === "link" && !isLinkAddress(mark.attrs?.href))) return false;
  if (type === "heading" && attrs?.level !== 2 && attrs?.level !== 3) return false;
  return hasPlainAttributes(attrs) && content.every(isHarmless);
}

/** Spans and numbers that a table or a list could be blown up with. */
function hasPlainAttributes(attrs: SopNode["attrs"] = {}): boolean {
  return Object.entries(attrs).every(([name, value]) => {
    if (value === null || typeof value === "boolean") return true;
    if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= MOST;
    if (typeof value === "string") return value.length <= 2_000;
    return name === "colwidth" && Array.isArray(value) && value.length <= 50;
  });
}
