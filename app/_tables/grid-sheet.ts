import "server-only";
import { type ColumnKind, type Sheet, sheetOf } from "@/lib/documents/sheet";
import { arrange } from "@/lib/rules/grid/arrange";
import type { GridColumn, GridKind } from "@/lib/rules/grid/columns";
import { readGrid, shownColumns } from "@/lib/rules/grid/state";
import type { Search } from "./answer";

const KINDS: Readonly<Record<GridKind, ColumnKind>> = {
  ...{ text: "text", choice: "text", day: "day", hours: "hours", number: "number" },
};

/** A working list as its page shows it: its filters, its order, its columns; group after group. */
export function gridSheet<Row>(
  of: { title: string; about?: string | null },
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  search: Search,
): Sheet {
  const state = readGrid((name) => search[name], columns);
  return sheetOf(
    of,
    arrange(rows, columns, state).rows,
    shownColumns(columns, state).map(({ title, kind, value }) => [title, KINDS[kind], value] as const),
  );
}
