import Papa from "papaparse";
import { FORMULA_STARTS } from "./formula-starts";

export type CsvRow = {
  /** As a spreadsheet counts them: the first is 1. */
  row: number;
  cells: string[];
};

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A file's text, with or without a byte-order mark; null for what is not UTF-8. */
export function csvText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** The rows, also the empty ones, so that each keeps its number; and the rows whose quotes do not close. */
export function csvRows(text: string, delimiter: Delimiter, most?: number) {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    ...(most !== undefined && { preview: most }),
  });
  const rows = data.map((cells, at): CsvRow => ({ row: at + 1, cells: cells.map(withoutEscape) }));
  const misquoted = errors.flatMap(({ type, row }) => (type === "Quotes" ? [(row ?? 0) + 1] : []));
  return { rows, misquoted: [...new Set(misquoted)] };
}

/** Takes back what `toCsv` puts before a cell that a spreadsheet would run. */
function withoutEscape(cell: string): string {
  return cell.replace(new RegExp(`(^|;)'(?=${FORMULA_STARTS})`, "g"), "$1").trim();
}

/** "A", "B", … "AA": what a spreadsheet calls the column at this place, the first being 0. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
