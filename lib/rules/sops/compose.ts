import type { SopDocument, SopNode } from "./document";

/** A part of a text as one writes it down: a heading, then what stands under it. */
export type SopPart = {
  readonly heading: string;
  readonly text?: string;
  /** Done in this order. */
  readonly steps?: readonly string[];
  readonly points?: readonly string[];
  /** Ticked off each time. */
  readonly checklist?: readonly string[];
  /** The first row names the columns. */
  readonly table?: readonly (readonly string[])[];
};

export function composeDocument(parts: readonly SopPart[]): SopDocument {
  return { type: "doc", content: parts.flatMap(composePart) };
}

function composePart({ heading, text, steps, points, checklist, table }: SopPart): SopNode[] {
  return [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: heading }] },
    ...(text ? [paragraph(text)] : []),
    ...(steps ? [{ type: "orderedList", attrs: { start: 1, type: null }, content: steps.map(item) }] : []),
    ...(points ? [{ type: "bulletList", content: points.map(item) }] : []),
    ...(checklist ? [{ type: "taskList", content: checklist.map(task) }] : []),
    ...(table ? [{ type: "table", content: table.map(row) }] : []),
  ];
}

export function paragraph(text: string): SopNode {
  return { type: "paragraph", ...(text && { content: [{ type: "text", text }] }) };
}

function item(text: string): SopNode {
  return { type: "listItem", content: [paragraph(text)] };
}

function task(text: string): SopNode {
  return { type: "taskItem", attrs: { checked: false }, content: [paragraph(text)] };
}

function row(cells: readonly string[], index: number): SopNode {
  const type = index === 0 ? "tableHeader" : "tableCell";
  const attrs = { colspan: 1, rowspan: 1, colwidth: null };
  return { type: "tableRow", content: cells.map((text) => ({ type, attrs, content: [paragraph(text)] })) };
}
