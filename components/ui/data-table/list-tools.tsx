"use client";

import { Search, SlidersHorizontal, Table2 } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Arranged } from "@/lib/rules/grid/arrange";
import { canGroup, type GridState } from "@/lib/rules/grid/state";
import { Button } from "../button";
import { controlStyles } from "../control-styles";
import { ColumnChoice } from "./column-choice";
import { ColumnFilters } from "./column-filters";
import { FilterChips } from "./filter-chips";
import type { ListColumn } from "./list-column";
import type { ChangeList } from "./use-list-state";

type ListToolsProps<Row> = {
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  arranged: Arranged<Row>;
  state: GridState;
  change: ChangeList;
  settling: boolean;
  noun: readonly [one: string, many: string];
  beside?: ReactNode;
};

const TYPING_PAUSE_MS = 150;

/** Search, filters, columns and groups of a working list. */
export function ListTools<Row>(props: ListToolsProps<Row>) {
  const { columns, rows, arranged, state, change, settling, noun, beside } = props;
  const [open, setOpen] = useState<"filters" | "columns" | null>(null);
  const panel = useId();
  const count = Object.keys(state.filters).length;
  const toggle = (which: "filters" | "columns") => ({
    "aria-expanded": open === which,
    "aria-controls": open === which ? panel : undefined,
    onClick: () => setOpen(open === which ? null : which),
  });
  const found = arranged.rows.length;
  const words = found === rows.length ? "" : ` of ${rows.length.toLocaleString("en")}`;

  return (
    <div className="no-print grid grid-cols-1 gap-3">
      <div role="search" aria-label={`Find ${noun[1]}`} className="flex flex-wrap items-center gap-2">
        <SearchBox label={`Search ${noun[1]}`} q={state.q} onSearch={(q) => change({ q })} />
        <Button {...toggle("filters")}>
          <SlidersHorizontal aria-hidden className="size-4" />
          Filters{count > 0 && ` (${count})`}
        </Button>
        <Button {...toggle("columns")}>
          <Table2 aria-hidden className="size-4" />
          Columns
        </Button>
        <select
          aria-label="Group by"
          value={state.group ?? ""}
          onChange={({ target }) => change({ group: target.value || null })}
          className={`${controlStyles} w-auto!`}
        >
          <option value="">No groups</option>
          {columns
            .filter(({ kind }) => canGroup(kind))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                By {title.toLowerCase()}
              </option>
            ))}
        </select>
        {beside}
        <p role="status" className="text-ink-soft tabular ml-auto text-xs">
          {settling
            ? "Searching…"
            : `${found.toLocaleString("en")}${words} ${found === 1 ? noun[0] : noun[1]}`}
        </p>
      </div>
      {open && (
        <div id={panel} className="border-line bg-surface rounded-md border p-4">
          {open === "filters" ? (
            <ColumnFilters {...{ columns, rows, state, change }} />
          ) : (
            <ColumnChoice {...{ columns, state, change }} />
          )}
        </div>
      )}
      <FilterChips {...{ columns, rows, state, change }} />
    </div>
  );
}

function SearchBox({ label, q, onSearch }: { label: string; q: string; onSearch: (q: string) => void }) {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(q);
  const [sent, setSent] = useState(q);
  // The address changed without this box (a saved view, "Clear"): it follows.
  if (q !== sent) {
    setSent(q);
    if (q !== typed.trim()) setTyped(q);
  }
  return (
    <div className="relative grow sm:max-w-72">
      <Search aria-hidden className="text-ink-faint absolute top-1/2 left-3 size-4 -translate-y-1/2" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          clearTimeout(pause.current);
          pause.current = setTimeout(() => onSearch(target.value.trim()), TYPING_PAUSE_MS);
        }}
        className={`${controlStyles} pl-9`}
      />
    </div>
  );
}
