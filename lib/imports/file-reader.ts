import "server-only";
import { readSheet } from "read-excel-file/node";
import { type CsvRow, csvRows, DELIMITERS, type Delimiter } from "@/lib/documents/read-csv";
import { openXml } from "@/lib/documents/open-xml";
import type { FileRow } from "@/lib/rules/imports/file-row";
import { LONGEST_CELL, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from "./limits";
import { withinBounds } from "./sheet-bounds";

export type Unreadable =
  "NOT_A_TABLE" | "TOO_LONG" | "TOO_MANY_ROWS" | "TOO_MANY_COLUMNS" | "CELL_TOO_LONG" | "MISQUOTED" | "EMPTY";

export type ReadTable =
  | { readonly header: string[]; readonly rows: FileRow[] }
  | { readonly refused: Unreadable; readonly line?: number };

const UNZIPPED = { all: 60 * 1024 * 1024, xml: 60 * 1024 * 1024 };

/** A table out of a CSV in any of the usual encodings, or the first sheet of an XLSX. Runs on a thread of its own. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  const isZip = Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const found = isZip ? await sheetRows(bytes) : textRows(bytes);
  return "refused" in found ? found : tableOf(found);
}

async function sheetRows(bytes: Uint8Array): Promise<CsvRow[] | { refused: Unreadable }> {
  const opened = openXml(bytes, UNZIPPED);
  if (opened === "TOO_LONG") return { refused: "TOO_LONG" };
  if (!opened) return { refused: "NOT_A_TABLE" };
  const { file, refused } = withinBounds(opened);
  const sheet = await readSheet(file).catch(() => null);
  if (!sheet) return { refused: refused ?? "NOT_A_TABLE" };
  return sheet.map((cells, at) => ({ row: at + 1, cells: cells.map(cellText) }));
}

/** As it would stand in a CSV. A day has no time here; a length of time is one of a day before 1904. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell as string | number | boolean).trim();
  const seconds = Math.round((cell.getTime() - Date.UTC(1899, 11, 30)) / 1000);
  if (Number.isNaN(seconds)) return "";
  if (cell.getUTCFullYear() >= 1904) return cell.toISOString().slice(0, 10);
  const part = (of: number) => String(Math.floor(of) % 60).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${part(seconds / 60)}:${part(seconds)}`;
}

function textRows(bytes: Uint8Array): CsvRow[] | { refused: Unreadable; line?: number } {
  const text = decoded(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\0")) return { refused: "NOT_A_TABLE" };
  const delimiter = delimiterOf(text.slice(0, 100_000));
  if ((text.split("\n", 1)[0] ?? "").split(delimiter).length > MOST_COLUMNS)
    return { refused: "TOO_MANY_COLUMNS" };
  const { rows, misquoted } = csvRows(text, delimiter, MOST_ROWS * 2);
  const line = misquoted[0];
  return line === undefined ? rows : { refused: "MISQUOTED", line };
}

/** UTF-8, UTF-16 by its mark, or what German and French spreadsheets still write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What splits the first rows into the most columns. */
function delimiterOf(start: string): Delimiter {
  const columns = (delimiter: Delimiter) => csvRows(start, delimiter, 1).rows[0]?.cells.length ?? 0;
  return DELIMITERS.reduce((best, one) => (columns(one) > columns(best) ? one : best));
}

function tableOf(all: readonly CsvRow[]): ReadTable {
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first, ...rest] = filled;
  if (!first || rest.length === 0) return { refused: "EMPTY" };
  if (rest.length > MOST_ROWS) return { refused: "TOO_MANY_ROWS" };
  let letters = 0;
  for (const { row, cells } of filled) {
    if (cells.length > MOST_COLUMNS) return { refused: "TOO_MANY_COLUMNS", line: row };
    if (cells.some((cell) => cell.length > LONGEST_CELL)) return { refused: "CELL_TOO_LONG", line: row };
    letters = cells.reduce((sum, cell) => sum + cell.length + 3, letters);
    if (letters > MOST_LETTERS) return { refused: "TOO_LONG" };
  }
  // What PostgreSQL does not take in a text is no character either.
  const clean = (cell: string) => cell.replace(/\0/g, "").toWellFormed();
  return {
    header: first.cells.map(clean),
    rows: rest.map(({ row, cells }) => ({ line: row, cells: cells.map(clean) })),
  };
}
