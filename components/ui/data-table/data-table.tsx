"use client";

import { type ColumnDef, type RowData, useTable } from "@tanstack/react-table";
import { clsx } from "clsx";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useMemo, useRef } from "react";
import { TableDownloads } from "../table-downloads";
import { type Features, features } from "./columns";
import { readSort, type Sort } from "./list-address";
import { DRAWN_AT_ONCE, groupWords, RowLine, SumLine } from "./list-rows";
import { TableHead } from "./table-head";
import { useWindow } from "./use-window";
import { linesOf, type Worked } from "./worked";

type DataTableProps<Row extends RowData> = {
  /** Names the table for screen readers: "Clients". */
  caption: string;
  /** The first column names the row: it stays in view on a phone and holds the row's link. Keep the array at module level. */
  columns: ColumnDef<Features, Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  defaultSort?: Sort;
  /** What stands instead of an empty table: an `<EmptyState>`. */
  empty: ReactNode;
  /** Where its files are, without the ending: `/tables/clients`. */
  downloads?: string;
  /** Of a working list: sorted here, in groups, with sums, with rows to choose. Otherwise the server chose and sorted. */
  worked?: Worked<Row>;
};

/** Rows as a table: scrolls sideways on a phone with the first column fixed, and draws of a long list what is in view. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, defaultSort, empty, downloads, worked } = props;
  const search = useSearchParams();
  const scroller = useRef<HTMLDivElement>(null);
  const sort = worked ? worked.sort : defaultSort ? readSort(search, defaultSort) : null;
  const lines = useMemo(() => linesOf(rows, worked?.groups ?? null), [rows, worked?.groups]);
  const isLong = worked !== undefined && lines.length > DRAWN_AT_ONCE;
  const rowHeight = worked?.rowHeight ?? 37;
  const view = useWindow({ count: lines.length, rowHeight, enabled: isLong, scroller });
  const drawn = lines.slice(view.from, view.to);
  const data = drawn.flatMap((line) => ("row" in line ? [line.row] : []));
  const table = useTable({ features, columns, data, getRowId: rowId, manualSorting: true });

  if (rows.length === 0) return empty;
  const rowModel = table.getRowModel().rowsById;
  const extra = columns.length > (worked?.columns.length ?? columns.length);
  return (
    <div className="grid grid-cols-1 gap-2">
      <div
        ref={scroller}
        role="group"
        aria-label={caption}
        tabIndex={0}
        className={clsx(
          "-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0",
          isLong && "border-line max-h-[70vh] overflow-y-auto overscroll-y-contain border-y print:max-h-none",
        )}
      >
        <table
          aria-rowcount={isLong ? lines.length + 1 : undefined}
          className="w-full border-separate border-spacing-0 text-sm"
        >
          <caption className="sr-only">{caption}</caption>
          <TableHead
            groups={table.getHeaderGroups()}
            sort={sort}
            onSort={worked?.onSort}
            first={worked?.chooseAll}
            sticky={isLong}
          />
          <tbody>
            <Room height={view.before} />
            {drawn.map((line, at) => {
              const place = isLong ? { index: view.from + at, height: rowHeight } : undefined;
              if ("group" in line)
                return (
                  <SumLine
                    key={`group ${line.group.key}`}
                    columns={worked?.columns ?? []}
                    sums={line.group.sums}
                    words={worked?.groupedBy && groupWords(line.group, worked.groupedBy)}
                    {...{ extra, place }}
                  />
                );
              const row = rowModel[rowId(line.row)];
              if (!row) return null;
              const chosen = worked?.chosen?.has(row.id);
              return (
                <RowLine key={row.id} {...{ row, place, chosen }} first={worked?.chooseRow?.(line.row)} />
              );
            })}
            <Room height={view.after} />
          </tbody>
          {worked && Object.keys(worked.sums).length > 0 && (
            <tfoot className={isLong ? "sticky bottom-0 z-2" : undefined}>
              <SumLine
                columns={worked.columns}
                sums={worked.sums}
                words="Total"
                className="border-line-strong border-t"
                extra={extra}
              />
            </tfoot>
          )}
        </table>
      </div>
      {downloads && <TableDownloads of={caption} path={downloads} />}
    </div>
  );
}

/** Stands for the lines that are not drawn. */
function Room({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height }} className="p-0" />
    </tr>
  );
}
