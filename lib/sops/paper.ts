import { type SopNode, imageIdOf, isLinkAddress } from "@/lib/rules/sops/document";

export type Run = { text: string; break: boolean; bold: boolean; italic: boolean; href: string };
export type Block =
  | { kind: "heading"; level: number; runs: Run[] }
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "steps"; start: number; items: Block[][] }
  | { kind: "points" | "checks"; items: Block[][] }
  | { kind: "table"; columns: number; head: Block[][]; cells: Block[][] }
  | { kind: "picture"; file: string; alt: string };

/** Where a picture's bytes stand for the document: its name among the templates. */
export function pictureFile(id: string): string {
  return `sop-picture-${id}`;
}

/**
 * An SOP's tree as the template sets it. Headings go down by one level at a time, which an accessible file asks for;
 * what is empty is left out. `files` are the pictures that are there; `under` is the level of the heading above it all.
 */
export function paperBlocks(node: SopNode, files: ReadonlySet<string>, under = 1): Block[] {
  let level = under;
  const children = (parent: SopNode): Block[] => (parent.content ?? []).flatMap(blockOf);
  const itemsOf = (parent: SopNode) => (parent.content ?? []).map(children);

  function blockOf(block: SopNode): Block[] {
    switch (block.type) {
      case "heading": {
        const runs = runsOf(block);
        if (runs.length === 0) return [];
        level = Math.min(Number(block.attrs?.level ?? 2) + under - 1, level + 1);
        return [{ kind: "heading", level, runs }];
      }
      case "paragraph": {
        const runs = runsOf(block);
        return runs.length === 0 ? [] : [{ kind: "paragraph", runs }];
      }
      case "orderedList":
        return [{ kind: "steps", start: Number(block.attrs?.start ?? 1), items: itemsOf(block) }];
      case "bulletList":
        return [{ kind: "points", items: itemsOf(block) }];
      case "taskList":
        return [{ kind: "checks", items: itemsOf(block) }];
      case "table":
        return tableOf(block);
      case "image": {
        const file = pictureFile(imageIdOf(block.attrs?.src) ?? "");
        const alt = String(block.attrs?.alt || "Picture");
        return [{ kind: "picture", file: files.has(file) ? file : "", alt }];
      }
      default:
        return children(block);
    }
  }

  /** Every row as long as the longest: a cell over several columns stands in the first, one over several rows in the top one. */
  function tableOf(table: SopNode): Block[] {
    const rows = (table.content ?? []).map((row) =>
      (row.content ?? []).flatMap((cell) => [
        flatCell(cell),
        ...Array.from({ length: Math.min(20, Number(cell.attrs?.colspan ?? 1)) - 1 }, (): Block[] => []),
      ]),
    );
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return [];
    const padded = rows.map((row) => [
      ...row,
      ...Array.from({ length: columns - row.length }, (): Block[] => []),
    ]);
    const hasHead = table.content?.[0]?.content?.every(({ type }) => type === "tableHeader") ?? false;
    return [
      {
        kind: "table",
        columns,
        head: hasHead ? (padded[0] ?? []) : [],
        cells: padded.slice(hasHead ? 1 : 0).flat(),
      },
    ];
  }

  /** A heading within a cell is no part of the outline. */
  function flatCell(cell: SopNode): Block[] {
    return children(cell).map((block) =>
      block.kind === "heading" ? { kind: "paragraph", runs: block.runs } : block,
    );
  }

  return children(node);
}

function runsOf(block: SopNode): Run[] {
  const runs = (block.content ?? []).map(({ type, text = "", marks = [] }) => {
    const href = marks.find((mark) => mark.type === "link")?.attrs?.href;
    return {
      text,
      break: type === "hardBreak",
      bold: marks.some((mark) => mark.type === "bold"),
      italic: marks.some((mark) => mark.type === "italic"),
      href: isLinkAddress(href) ? href : "",
    };
  });
  return runs.some(({ text }) => text.trim()) ? runs : [];
}
