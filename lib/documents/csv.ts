export type Cell = string | number | null;

/** A spreadsheet would run a cell that begins like this; a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a CSV file that a spreadsheet opens with its umlauts right; unknown is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${csvLines([header, ...rows])}`;
}

/** More rows of such a file, where it is written as they come. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
