import type { ReactNode } from "react";
import { addsUp, type GridColumn, type GridValue } from "@/lib/rules/grid/columns";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { columnsOf } from "./columns";

/** A column of a working list, as it is drawn. */
export type ListColumn<Row> = GridColumn<Row> & {
  /** Where the value's own words are not what is shown. */
  cell?: (row: Row) => ReactNode;
  wideOnly?: boolean;
};

export function drawValue({ kind }: Pick<GridColumn<never>, "kind">, value: GridValue): ReactNode {
  if (value === null || value === "") return null;
  if (kind === "hours") return formatHours(Number(value));
  if (kind === "day") return formatDay(String(value));
  return typeof value === "number" ? value.toLocaleString("en") : value;
}

/** For the table that draws them; `actions` is a last column with what each row offers to do. */
export function drawnColumns<Row extends object>(
  columns: readonly ListColumn<Row>[],
  actions?: (row: Row) => ReactNode,
) {
  const helper = columnsOf<Row>();
  return helper.columns([
    ...columns.map((column) =>
      helper.accessor((row) => column.value(row), {
        id: column.id,
        header: column.title,
        meta: { numeric: addsUp(column), wideOnly: column.wideOnly },
        cell: ({ row: { original } }) =>
          column.cell ? column.cell(original) : drawValue(column, column.value(original)),
      }),
    ),
    ...(actions
      ? [
          helper.display({
            id: "actions",
            header: "To do",
            enableSorting: false,
            cell: ({ row: { original } }) => actions(original),
          }),
        ]
      : []),
  ]);
}
