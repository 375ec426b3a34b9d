import { toCsv } from "./csv";
import { hoursOf, type Sheet } from "./sheet";

/** A table for any program: days as ISO days, hours as numbers. */
export function sheetCsv({ columns, rows }: Sheet): string {
  return toCsv(
    columns.map(({ title }) => title),
    rows.map((row) =>
      row.map((cell, index) =>
        typeof cell === "number" && columns[index]?.kind === "hours" ? hoursOf(cell) : cell,
      ),
    ),
  );
}
