import type { SopDocument, SopMark, SopNode } from "./document";
import { imageIdOf, isLinkAddress } from "./document";

/**
 * A tree from elsewhere, made of the kinds that an SOP knows. Text is never dropped: what has no kind here becomes
 * paragraphs, a picture that is not ours becomes its name, a link that may not be keeps its words.
 */
export function fitDocument(tree: SopNode): SopDocument {
  const content = blocks(tree.content ?? []);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

const MARKS = ["bold", "italic", "link"];
const INLINE = ["text", "hardBreak"];

function blocks(nodes: readonly SopNode[]): SopNode[] {
  const fitted: SopNode[] = [];
  let loose: SopNode[] = [];
  const close = () => {
    if (loose.length > 0) fitted.push(...paragraphs(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE.includes(node.type)) loose.push(node);
    else {
      close();
      fitted.push(...block(node));
    }
  }
  close();
  return fitted;
}

function block(node: SopNode): SopNode[] {
  const content = node.content ?? [];
  switch (node.type) {
    case "heading": {
      const level = Math.min(3, Math.max(2, Number(node.attrs?.level ?? 2)));
      return [{ type: "heading", attrs: { level }, content: inline(content) }];
    }
    case "paragraph":
      return paragraphs(content);
    case "codeBlock":
      return content.flatMap(({ text = "" }) =>
        text.split("\n").map((line) => paragraph([{ type: "text", text: line }])),
      );
    case "bulletList":
    case "orderedList":
      return list(node.type, content, (item) => ({ type: "listItem", content: item }));
    case "taskList":
      return list("taskList", content, (item, { attrs }) => ({
        type: "taskItem",
        attrs: { checked: attrs?.checked === true },
        content: item,
      }));
    case "image":
      return [picture(node)];
    case "table":
      return table(content);
    default:
      return blocks(content);
  }
}

function list(
  type: string,
  items: readonly SopNode[],
  itemOf: (content: SopNode[], item: SopNode) => SopNode,
): SopNode[] {
  const content = items.map((item) => {
    const inside = blocks(item.content ?? []);
    // An item begins with a paragraph, whatever it began with elsewhere.
    return itemOf(inside[0]?.type === "paragraph" ? inside : [paragraph([]), ...inside], item);
  });
  return content.length === 0 ? [] : [{ type, content }];
}

function table(rows: readonly SopNode[]): SopNode[] {
  const content = rows.map((row) => ({
    type: "tableRow",
    content: (row.content ?? []).map(({ type, attrs, content: inside = [] }) => {
      const fitted = blocks(inside);
      const { colspan = 1, rowspan = 1 } = attrs ?? {};
      return {
        type: type === "tableHeader" ? "tableHeader" : "tableCell",
        attrs: { colspan, rowspan },
        content: fitted.length > 0 ? fitted : [paragraph([])],
      };
    }),
  }));
  return content.some((row) => row.content.length > 0) ? [{ type: "table", content }] : [];
}

/** Pictures stand between paragraphs here, not within them. */
function paragraphs(content: readonly SopNode[]): SopNode[] {
  const fitted: SopNode[] = [];
  let line: SopNode[] = [];
  for (const node of [...content, null]) {
    if (node && node.type !== "image") line.push(node);
    else {
      if (line.some(({ type, text }) => type !== "text" || text?.trim())) fitted.push(paragraph(line));
      line = [];
      if (node) fitted.push(picture(node));
    }
  }
  return fitted;
}

function paragraph(content: readonly SopNode[]): SopNode {
  const inside = inline(content);
  return { type: "paragraph", ...(inside.length > 0 && { content: inside }) };
}

function inline(nodes: readonly SopNode[]): SopNode[] {
  return nodes.flatMap((node) => {
    if (node.type === "hardBreak") return [{ type: "hardBreak" }];
    if (node.text === undefined) return inline(node.content ?? []);
    if (node.text === "") return [];
    const marks = (node.marks ?? []).filter(isFit);
    return [{ type: "text", text: node.text, ...(marks.length > 0 && { marks }) }];
  });
}

function isFit({ type, attrs }: SopMark): boolean {
  return MARKS.includes(type) && (type !== "link" || isLinkAddress(attrs?.href));
}

function picture(node: SopNode): SopNode {
  const alt = String(node.attrs?.alt || "picture");
  if (imageIdOf(node.attrs?.src) !== null) return { type: "image", attrs: { src: node.attrs?.src, alt } };
  return paragraph([{ type: "text", text: `[${alt}: to be uploaded here]` }]);
}
