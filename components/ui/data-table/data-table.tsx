"use client";

import { type ColumnDef, FlexRender, type RowData, useTable } from "@tanstack/react-table";
import { clsx } from "clsx";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import { type ColumnLook, type Features, features } from "./columns";
import { readSort, type Sort } from "./list-address";
import { TableDownloads } from "../table-downloads";
import { SortHeading } from "./sort-heading";

type DataTableProps<Row extends RowData> = {
  /** Names the table for screen readers: "Clients". */
  caption: string;
  /** The first column names the row: it stays in view on a phone and holds the row's link. Keep the array at module level. */
  columns: ColumnDef<Features, Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  defaultSort: Sort;
  /** What stands instead of an empty table: an `<EmptyState>`. */
  empty: ReactNode;
  /** Where its files are, without the ending: `/tables/clients`. */
  downloads?: string;
};

/** The rows the server chose, in the order the address asks for. Scrolls sideways on a phone with the first column fixed. */
export function DataTable<Row extends RowData>({
  caption,
  columns,
  rows,
  rowId,
  defaultSort,
  empty,
  downloads,
}: DataTableProps<Row>) {
  const search = useSearchParams();
  const sort = readSort(search, defaultSort);
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.descending }], [sort.by, sort.descending]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting },
  });

  if (rows.length === 0) return empty;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div
        role="group"
        aria-label={caption}
        tabIndex={0}
        className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
      >
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header, index) => (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={ariaSort(header.column.getIsSorted())}
                    className={clsx(
                      "border-line-strong text-ink-soft border-b px-3 py-2 text-xs font-medium whitespace-nowrap",
                      columnStyles(header.column.columnDef.meta, index),
                    )}
                  >
                    {header.column.getCanSort() ? (
                      <SortHeading columnId={header.column.id} sort={sort}>
                        <FlexRender header={header} />
                      </SortHeading>
                    ) : (
                      <FlexRender header={header} />
                    )}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell, index) => {
                  const Cell = index === 0 ? "th" : "td";
                  return (
                    <Cell
                      key={cell.id}
                      scope={index === 0 ? "row" : undefined}
                      className={clsx("list-cell", cellStyles(cell.column.columnDef.meta))}
                    >
                      <FlexRender cell={cell} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {downloads && <TableDownloads of={caption} path={downloads} />}
    </div>
  );
}

function ariaSort(sorted: false | "asc" | "desc") {
  if (!sorted) return undefined;
  return sorted === "asc" ? "ascending" : "descending";
}

function cellStyles(look: ColumnLook | undefined) {
  return clsx(look?.numeric && "text-right", look?.wideOnly && "max-sm:hidden");
}

function columnStyles(look: ColumnLook | undefined, index: number) {
  return clsx(
    look?.numeric ? "text-right" : "text-left",
    look?.wideOnly && "max-sm:hidden",
    index === 0 && "bg-paper sticky left-0 z-1 pl-0 font-medium max-sm:min-w-36 max-sm:pr-2",
  );
}
