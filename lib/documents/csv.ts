import Papa from "papaparse";
import { FORMULA_STARTS } from "./formula-starts";

export type Cell = string | number | null;

/** Rows as a CSV file that a spreadsheet opens with its umlauts right; unknown is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${csvLines([header, ...rows])}`;
}

/** More rows of such a file, where it is written as they come. Every cell in quotes: no sign in it begins another. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)));
  return lines.length === 0 ? "" : `${Papa.unparse(lines, { quotes: true, newline: "\r\n" })}\r\n`;
}

/** A spreadsheet would run a cell that begins so; a leading apostrophe makes it text. */
function asText(cell: string): string {
  return cell.replace(new RegExp(`(^|;)(?=${FORMULA_STARTS})`, "g"), "$1'");
}
