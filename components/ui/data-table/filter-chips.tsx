"use client";

import { X } from "lucide-react";
import type { GridFilter, GridState } from "@/lib/rules/grid/state";
import { formatDay } from "@/lib/units/days";
import { Button } from "../button";
import { valuesOf, withoutFilter } from "./column-filters";
import type { ListColumn } from "./list-column";
import type { ChangeList } from "./use-list-state";

type FilterChipsProps<Row> = {
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  state: GridState;
  change: ChangeList;
};

/** What the list is narrowed to, each to be taken away. */
export function FilterChips<Row>({ columns, rows, state, change }: FilterChipsProps<Row>) {
  const narrowed = columns.flatMap((column) => {
    const filter = state.filters[column.id];
    return filter ? [{ column, words: wordsOf(column, filter, rows) }] : [];
  });
  if (narrowed.length === 0) return null;
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-2">
      {narrowed.map(({ column: { id, title }, words }) => (
        <li key={id}>
          <Button
            size="sm"
            aria-label={`Take the filter away: ${title}, ${words}`}
            onClick={() => change({ filters: withoutFilter(state, id) })}
            className="max-w-72"
          >
            <span className="truncate">
              {title}: {words}
            </span>
            <X aria-hidden className="size-3.5 shrink-0" />
          </Button>
        </li>
      ))}
      <li>
        <Button size="sm" variant="quiet" onClick={() => change({ filters: {}, q: "" })}>
          Clear
        </Button>
      </li>
    </ul>
  );
}

/** A value that none of these rows has is not named: it may be of a client that is not the reader's. */
function wordsOf<Row>(column: ListColumn<Row>, filter: GridFilter, rows: readonly Row[]): string {
  if ("in" in filter) {
    const known = valuesOf(column, rows).filter(({ key }) => filter.in.includes(key));
    const names = known.map(({ label }) => label || "none");
    const others = filter.in.length - known.length;
    return [...names, ...(others > 0 ? [`${others} not here`] : [])].join(", ");
  }
  const { from, to } = filter;
  const end = (text: string) => (column.kind === "day" ? formatDay(text) : text);
  if (from && to) return from === to ? end(from) : `${end(from)} to ${end(to)}`;
  return from ? `from ${end(from)}` : `up to ${end(to ?? "")}`;
}
