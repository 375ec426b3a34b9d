import { HeadingLevel, type IParagraphOptions, Paragraph, Table, TableCell, TableRow } from "docx";
import type { DocxBlock, DocxTable } from "./docx-blocks";
import { picture, runs } from "./docx-runs";
import { DEEPEST_LIST, INDENT, listOf, TONES } from "./docx-styles";

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const CELL_MARGIN = 90;
const LINE = { style: "single", size: 4, color: TONES.line } as const;
const OUTSIDE = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const GRID = { ...OUTSIDE, insideHorizontal: LINE, insideVertical: LINE };

type Place = {
  /** Twentieths of a point. */
  readonly width: number;
  /** How deep in lists: 0 is in none. */
  readonly depth: number;
  readonly cell?: { readonly isHead: boolean; readonly isFigure: boolean };
};
type Drawn = (Paragraph | Table)[];
type Said = Extract<DocxBlock, { kind: "paragraph" }>;
type List = Extract<DocxBlock, { kind: "steps" | "points" | "checks" }>;

/** Blocks as Word's own paragraphs, lists and tables. `pictures` are by the names that the blocks call them. */
export function docxBody(
  blocks: readonly DocxBlock[],
  width: number,
  pictures: ReadonlyMap<string, Uint8Array>,
): Drawn {
  let lists = 0;
  const all = (some: readonly DocxBlock[], place: Place) => some.flatMap((block) => draw(block, place));

  function draw(block: DocxBlock, place: Place): Drawn {
    switch (block.kind) {
      case "heading": {
        const heading = HEADINGS[Math.min(block.level, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_1;
        const pageBreakBefore = block.opensPage ?? false;
        return [new Paragraph({ heading, pageBreakBefore, children: runs(block.runs) })];
      }
      case "paragraph":
        return [new Paragraph({ ...styled(block, place), ...indented(place) })];
      case "table":
        return drawTable(block, place);
      case "picture": {
        const drawn = picture(pictures.get(block.file), block.alt, place.width);
        return [new Paragraph({ ...indented(place), children: [drawn] })];
      }
      default:
        return drawList(block, place);
    }
  }

  /** Each list is one of its own, so that it begins at its own number. */
  function drawList(block: List, place: Place): Drawn {
    const reference = listOf(block.kind, block.kind === "steps" ? block.start : 1);
    const numbering = { reference, level: Math.min(place.depth, DEEPEST_LIST), instance: (lists += 1) };
    const inside = { ...place, depth: place.depth + 1, width: Math.max(place.width - INDENT, 1_000) };
    return block.items.flatMap((item) => {
      const [first, ...rest] = item;
      if (first?.kind !== "paragraph") return [new Paragraph({ numbering }), ...all(item, inside)];
      return [new Paragraph({ ...styled(first, place), numbering }), ...all(rest, inside)];
    });
  }

  function drawTable({ columns, head, cells, widths, figures = [] }: DocxTable, place: Place): Drawn {
    if (cells.length === 0 && head.length === 0) return [];
    const shares = widths ?? Array.from({ length: columns }, () => 1);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const columnWidths = shares.map((share) => Math.floor((share / whole) * place.width));
    const row = (of: DocxTable["cells"], isHead: boolean) => {
      const children = of.map((said, column) => {
        const inside = Math.max((columnWidths[column] ?? 0) - 2 * CELL_MARGIN, 200);
        const cell = { isHead, isFigure: figures.includes(column) };
        return new TableCell({
          children: all(said, { width: inside, depth: 0, cell }),
          ...(isHead && { shading: { type: "clear", color: "auto", fill: TONES.sunken } }),
        });
      });
      return new TableRow({ children, ...(isHead && { tableHeader: true, cantSplit: true }) });
    };
    const rows = Array.from({ length: cells.length / columns }, (_, at) =>
      row(cells.slice(at * columns, (at + 1) * columns), false),
    );
    const table = new Table({
      rows: head.length > 0 ? [row(head, true), ...rows] : rows,
      width: { size: place.width, type: "dxa" },
      indent: { size: place.depth * INDENT, type: "dxa" },
      columnWidths,
      layout: "fixed",
      margins: { top: 60, bottom: 20, left: CELL_MARGIN, right: CELL_MARGIN },
      tableLook: { firstRow: head.length > 0 },
      borders: GRID,
    });
    // Two tables after one another would be one, and a file may not end with one.
    return [table, new Paragraph({ spacing: { after: 60, line: 120 } })];
  }

  return all(blocks, { width, depth: 0 });
}

function styled({ runs: said, style }: Said, { cell }: Place): IParagraphOptions {
  if (!cell) return { ...(style && { style }), children: runs(said) };
  return {
    style: style ?? "Cell",
    spacing: { after: 40 },
    ...(cell.isFigure && { alignment: "right" }),
    children: runs(cell.isHead ? said.map((run) => ({ ...run, bold: true })) : said),
  };
}

function indented({ depth }: Place): Pick<IParagraphOptions, "indent"> {
  return depth > 0 ? { indent: { left: depth * INDENT } } : {};
}
