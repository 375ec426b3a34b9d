import type { IsoDay } from "@/lib/units/days";
import type { Cell } from "./csv";

/** What a column holds. Hours are read as minutes and written as hours; days are read as ISO days. */
export type ColumnKind = "text" | "number" | "hours" | "day" | "money";

/** A table as it goes into a file: what a page shows, as values and not as they are drawn. */
export interface Sheet {
  /** "Escalations": the file's name and the sheet's. */
  readonly title: string;
  /** Whose it is, for the file's name; `null` for the firm's own. */
  readonly about: string | null;
  readonly columns: readonly { readonly title: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Column<Row> = readonly [title: string, kind: ColumnKind, read: (row: Row) => Cell];

export function sheetOf<Row>(
  { title, about = null }: { title: string; about?: string | null },
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Sheet {
  return {
    title,
    about,
    columns: columns.map(([heading, kind]) => ({ title: heading, kind })),
    rows: rows.map((row) => columns.map(([, , read]) => read(row))),
  };
}

/** Hours as a number: 90 minutes are 1.5, and so they add up and multiply. */
export function hoursOf(minutes: number): number {
  return minutes / 60;
}

/** "Escalations, Northgate Freight, 2026-11-28.xlsx" */
export function sheetFileName({ title, about }: Sheet, day: IsoDay, format: "csv" | "xlsx"): string {
  return `${[title, about, day].filter(Boolean).join(", ")}.${format}`;
}
