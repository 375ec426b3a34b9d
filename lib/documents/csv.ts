import Papa from "papaparse";

export type Cell = string | number | null;

/**
 * A spreadsheet would run a cell that begins like this; a leading apostrophe makes it text. The library's own pattern
 * lets a cell through that breaks into a second line.
 */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a CSV file that a spreadsheet opens with its umlauts right; unknown is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${csvLines([header, ...rows])}`;
}

/** More rows of such a file, where it is written as they come. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => [...row]);
  return lines.length === 0 ? "" : `${Papa.unparse(lines, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
