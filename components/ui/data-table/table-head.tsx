import { FlexRender, type HeaderGroup, type RowData } from "@tanstack/react-table";
import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import type { ColumnLook, Features } from "./columns";
import type { Sort } from "./list-address";
import { SortHeading } from "./sort-heading";

type TableHeadProps<Row extends RowData> = {
  groups: HeaderGroup<Features, Row>[];
  sort: Sort | null;
  /** Sorts here and now; without it a heading is a link that asks the server. */
  onSort?: (columnId: string) => void;
  /** Stands before the first column's name: the box that chooses all rows. */
  first?: ReactNode;
  sticky?: boolean;
};

export function TableHead<Row extends RowData>({ groups, sort, onSort, first, sticky }: TableHeadProps<Row>) {
  return (
    <thead className={sticky ? "sticky top-0 z-2" : undefined}>
      {groups.map((group) => (
        <tr key={group.id} aria-rowindex={sticky ? 1 : undefined}>
          {group.headers.map((header, index) => (
            <th
              key={header.id}
              scope="col"
              aria-sort={
                sort?.by === header.column.id ? (sort.descending ? "descending" : "ascending") : undefined
              }
              className={clsx(
                "border-line-strong text-ink-soft bg-paper border-b px-3 py-2 text-xs font-medium whitespace-nowrap",
                lookOf(header.column.columnDef.meta),
                index === 0 && "sticky left-0 z-1 pl-0 font-medium max-sm:min-w-36 max-sm:pr-2",
              )}
            >
              {index === 0 && first && <span className="mr-2.5">{first}</span>}
              {!header.column.getCanSort() ? (
                <FlexRender header={header} />
              ) : onSort ? (
                <SortButton columnId={header.column.id} sort={sort} onSort={onSort}>
                  <FlexRender header={header} />
                </SortButton>
              ) : (
                <SortHeading columnId={header.column.id} sort={sort ?? { by: "", descending: false }}>
                  <FlexRender header={header} />
                </SortHeading>
              )}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

export function lookOf(look: ColumnLook | undefined) {
  return clsx(look?.numeric ? "text-right" : "text-left", look?.wideOnly && "max-sm:hidden");
}

type SortButtonProps = {
  columnId: string;
  sort: Sort | null;
  onSort: (columnId: string) => void;
  children: ReactNode;
};

function SortButton({ columnId, sort, onSort, children }: SortButtonProps) {
  const Arrow = sort?.descending ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={() => onSort(columnId)}
      className="hover:text-accent inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:underline"
    >
      {children}
      {sort?.by === columnId && <Arrow aria-hidden className="size-3.5" />}
    </button>
  );
}
