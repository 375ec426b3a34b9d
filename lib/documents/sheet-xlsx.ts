import "server-only";
import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import { fromIsoDay } from "@/lib/units/days";
import type { Cell } from "./csv";
import { type ColumnKind, hoursOf, type Sheet } from "./sheet";

const FORMATS = { hours: "0.00", money: "#,##0.00", day: "yyyy-mm-dd" } as const;
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 32, number: 12, hours: 12, money: 14, day: 12 };
/** More than this in one cell, or in a sheet's name, and Excel calls the file broken; so it does with these in a name. */
const MOST_CHARACTERS = 32_767;
const MOST_IN_NAME = 31;
const NOT_IN_NAME = /[[\]/\\:*?]/g;

/** A table for a spreadsheet: every cell says what it is, so that no text is ever run as a formula. */
export async function sheetXlsx({ title, columns, rows }: Sheet): Promise<Buffer> {
  const heading = columns.map((column): CellObject => ({ ...textCell(column.title), fontWeight: "bold" }));
  const body = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.kind ?? "text")));
  return writeXlsxFile([heading, ...body], {
    sheet: title.replace(NOT_IN_NAME, " ").slice(0, MOST_IN_NAME),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  }).toBuffer();
}

function cellOf(cell: Cell, kind: ColumnKind): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string")
    return kind === "day" ? { value: fromIsoDay(cell), type: Date, format: FORMATS.day } : textCell(cell);
  if (kind === "hours") return { value: hoursOf(cell), type: Number, format: FORMATS.hours };
  return { value: cell, type: Number, ...(kind === "money" && { format: FORMATS.money }) };
}

function textCell(text: string): CellObject {
  return { value: text.toWellFormed().slice(0, MOST_CHARACTERS), type: String };
}
