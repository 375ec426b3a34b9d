/** A row of a file, and where a spreadsheet shows it: the header is line 1. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row cannot be brought in, and which cell says so. */
export interface Problem {
  readonly line: number;
  /** The file's own name for the column; empty for the whole row. */
  readonly column: string;
  readonly found: string;
  readonly message: string;
}

export interface Read<Value> {
  readonly line: number;
  readonly value: Value;
}

/** What a file would do. */
export interface Plan<Value, There> {
  readonly made: ReadonlyArray<Read<Value>>;
  readonly changed: ReadonlyArray<Read<Value> & { readonly there: There }>;
  readonly same: number;
  readonly bad: readonly Problem[];
}

/** A row's cells by our fields, and the words for what is wrong with one. */
export interface Cells {
  readonly line: number;
  text(field: string): string;
  wrong(field: string, message: string): Problem;
}

const LONGEST_SHOWN = 60;

export function cellsOf(
  { line, cells }: FileRow,
  header: readonly string[],
  columns: Readonly<Record<string, number>>,
): Cells {
  const text = (field: string) => cells[columns[field] ?? -1]?.trim() ?? "";
  return {
    line,
    text,
    wrong(field, message) {
      const found = text(field);
      return {
        line,
        column: header[columns[field] ?? -1] ?? "",
        found: found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found,
        message,
      };
    },
  };
}

/** Reads every row: what it says, or the first thing that is wrong with it. */
export function readRows<Value>(
  rows: readonly FileRow[],
  header: readonly string[],
  columns: Readonly<Record<string, number>>,
  read: (cells: Cells) => Value | Problem,
): { good: Array<Read<Value>>; bad: Problem[] } {
  const good: Array<Read<Value>> = [];
  const bad: Problem[] = [];
  for (const row of rows) {
    const value = read(cellsOf(row, header, columns));
    if (isProblem(value)) bad.push(value);
    else good.push({ line: row.line, value });
  }
  return { good, bad };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "message" in value && "line" in value;
}

/** Name and last name, which some files hold apart. */
export function fullName(cells: Cells, first: string, last: string): string {
  return [cells.text(first), cells.text(last)].filter(Boolean).join(" ");
}
