import { FlexRender, type Row as TableRow, type RowData } from "@tanstack/react-table";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Group, Sums } from "@/lib/rules/grid/arrange";
import type { Features } from "./columns";
import { drawValue, type ListColumn } from "./list-column";
import { lookOf } from "./table-head";

/** Above this many rows only those in view are drawn, each of one height. */
export const DRAWN_AT_ONCE = 200;

type RowLineProps<Row extends RowData> = {
  row: TableRow<Features, Row>;
  /** Of a long list: where it stands in the whole, and how high each is. */
  place?: { index: number; height: number };
  /** Stands before the row's name: the box that chooses it. */
  first?: ReactNode;
  chosen?: boolean;
};

export function RowLine<Row extends RowData>({ row, place, first, chosen }: RowLineProps<Row>) {
  return (
    <tr
      aria-rowindex={place && place.index + 2}
      className={chosen ? "bg-accent-wash" : undefined}
      style={place && { height: place.height }}
    >
      {row.getAllCells().map((cell, index) => {
        const Cell = index === 0 ? "th" : "td";
        const look = cell.column.columnDef.meta;
        const drawn = <FlexRender cell={cell} />;
        return (
          <Cell
            key={cell.id}
            scope={index === 0 ? "row" : undefined}
            className={clsx("list-cell", lookOf(look), look?.numeric && "tabular")}
          >
            {first && index === 0 ? (
              <span className="flex items-center gap-2.5">
                {first}
                <span className="min-w-0">{drawn}</span>
              </span>
            ) : (
              drawn
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

type SumLineProps<Row> = {
  columns: readonly ListColumn<Row>[];
  sums: Sums;
  words: ReactNode;
  extra: boolean;
  className?: string;
  place?: { index: number; height: number };
};

/** A line of words with the sums below their columns: of a group, or of everything. */
export function SumLine<Row>({ columns, sums, words, extra, className, place }: SumLineProps<Row>) {
  return (
    <tr aria-rowindex={place && place.index + 2} style={place && { height: place.height }}>
      {columns.map(({ id, kind, wideOnly }, index) => {
        const Cell = index === 0 ? "th" : "td";
        const sum = sums[id];
        return (
          <Cell
            key={id}
            scope={index === 0 ? "row" : undefined}
            className={clsx(
              "list-cell bg-sunken! font-semibold",
              lookOf({ numeric: sum !== undefined, wideOnly }),
              index === 0 && "pl-2!",
              className,
            )}
          >
            {index === 0 ? words : sum !== undefined && drawValue({ kind }, sum)}
          </Cell>
        );
      })}
      {extra && <td className={clsx("list-cell bg-sunken!", className)} />}
    </tr>
  );
}

export function groupWords<Row>(
  { label, rows }: Group<Row>,
  by: Pick<ListColumn<Row>, "kind" | "title">,
): ReactNode {
  return (
    <>
      {drawValue(by, label) ?? `No ${by.title.toLowerCase()}`}{" "}
      <span className="text-ink-soft font-normal">({rows.length.toLocaleString("en")})</span>
    </>
  );
}
