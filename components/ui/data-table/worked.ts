import type { ReactNode } from "react";
import type { Group, Sums } from "@/lib/rules/grid/arrange";
import type { ListColumn } from "./list-column";
import type { Sort } from "./list-address";

/** What a working list adds to a table. */
export type Worked<Row> = {
  columns: readonly ListColumn<Row>[];
  sort: Sort | null;
  onSort: (columnId: string) => void;
  groups: readonly Group<Row>[] | null;
  groupedBy: ListColumn<Row> | null;
  sums: Sums;
  /** Of a list so long that only what is in view is drawn. */
  rowHeight?: number;
  chosen?: { has: (id: string) => boolean };
  chooseRow?: (row: Row) => ReactNode;
  chooseAll?: ReactNode;
};

export type Line<Row> = { row: Row } | { group: Group<Row> };

/** The rows, each group's behind the line that names it. */
export function linesOf<Row>(rows: readonly Row[], groups: readonly Group<Row>[] | null): Line<Row>[] {
  if (!groups) return rows.map((row) => ({ row }));
  return groups.flatMap((group) => [{ group }, ...group.rows.map((row) => ({ row }))]);
}
