/** A piece of text in one look. */
export type DocxRun = {
  readonly text: string;
  readonly break?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Not the thing itself: what is said beside it. */
  readonly soft?: boolean;
  /** Where it leads; empty: nowhere. */
  readonly href?: string;
};

/** The ids of the styles in `docx-styles.ts`, which whoever edits the file finds in Word by their names. */
export type ParagraphStyle =
  "Title" | "Over" | "Answer" | "Cell" | "Quiet" | "Small" | "Code" | "OwnWords" | "Counts";

/** What a Word file is made of. Every text is set as it is: nothing of it is read as markup. */
export type DocxBlock =
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly runs: readonly DocxRun[];
      readonly opensPage?: boolean;
    }
  | { readonly kind: "paragraph"; readonly runs: readonly DocxRun[]; readonly style?: ParagraphStyle }
  | { readonly kind: "steps"; readonly start: number; readonly items: readonly DocxItem[] }
  | { readonly kind: "points" | "checks"; readonly items: readonly DocxItem[] }
  | DocxTable
  /** `file` is the name of its bytes; empty where they are gone. */
  | { readonly kind: "picture"; readonly file: string; readonly alt: string };

type DocxItem = readonly DocxBlock[];

export type DocxTable = {
  readonly kind: "table";
  readonly columns: number;
  /** Repeated on every page; empty: none. */
  readonly head: readonly DocxItem[];
  /** Row after row. */
  readonly cells: readonly DocxItem[];
  /** Of the columns, in any unit; without them all are equally wide. */
  readonly widths?: readonly number[];
  /** Columns of figures, which stand to the right. */
  readonly figures?: readonly number[];
};

export function heading(level: number, text: string): DocxBlock {
  return { kind: "heading", level, runs: [{ text }] };
}

export function paragraph(said: string | readonly DocxRun[], style?: ParagraphStyle): DocxBlock {
  const runs = typeof said === "string" ? [{ text: said }] : said;
  return { kind: "paragraph", runs, ...(style && { style }) };
}

/** What is in a cell: a text, or blocks. */
type Cell = string | readonly DocxBlock[];

export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  look: Pick<DocxTable, "widths" | "figures"> = {},
): DocxTable {
  return {
    kind: "table",
    columns: head.length,
    head: head.map((text) => [paragraph(text)]),
    cells: rows.flat().map((cell) => (typeof cell === "string" ? [paragraph(cell)] : cell)),
    ...look,
  };
}

/** Names and what they stand for, under each other; what has no value is left out. */
export function facts(values: Readonly<Record<string, string | null | undefined>>): DocxTable {
  const rows = Object.entries(values).filter(([, value]) => value);
  return {
    kind: "table",
    columns: 2,
    head: [],
    cells: rows.flatMap(([name, value]) => [
      [paragraph([{ text: name, soft: true }])],
      [paragraph(value ?? "")],
    ]),
    widths: [1, 4],
  };
}
