"use client";

import { useMemo } from "react";
import { addsUp, keyOf } from "@/lib/rules/grid/columns";
import type { GridFilter, GridState } from "@/lib/rules/grid/state";
import { controlStyles } from "../control-styles";
import type { ListColumn } from "./list-column";
import type { ChangeList } from "./use-list-state";

type Of<Row> = { columns: readonly ListColumn<Row>[]; rows: readonly Row[]; state: GridState };

/** A choice's values, or both ends of a day or a number, for each column that has them. */
export function ColumnFilters<Row>({ columns, rows, state, change }: Of<Row> & { change: ChangeList }) {
  function put(id: string, filter: GridFilter | null) {
    const others = withoutFilter(state, id);
    change({ filters: filter ? { ...others, [id]: filter } : others });
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {columns
        .filter(({ kind }) => kind !== "text")
        .map((column) => {
          const filter = state.filters[column.id];
          const own = { column, put: (next: GridFilter | null) => put(column.id, next) };
          return column.kind === "choice" ? (
            <Choices
              key={column.id}
              {...own}
              rows={rows}
              chosen={filter && "in" in filter ? filter.in : []}
            />
          ) : (
            <Ends key={column.id} {...own} ends={filter && "from" in filter ? filter : NO_ENDS} />
          );
        })}
    </div>
  );
}

/** The other columns' filters. */
export function withoutFilter({ filters }: GridState, id: string): GridState["filters"] {
  return Object.fromEntries(Object.entries(filters).filter(([one]) => one !== id));
}

const NO_ENDS = { from: null, to: null };

type Put = (filter: GridFilter | null) => void;
type ChoicesProps<Row> = {
  column: ListColumn<Row>;
  rows: readonly Row[];
  chosen: readonly string[];
  put: Put;
};

function Choices<Row>({ column, rows, chosen, put }: ChoicesProps<Row>) {
  const values = useMemo(() => valuesOf(column, rows), [column, rows]);
  function toggle(key: string) {
    const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
    put(next.length > 0 ? { in: next } : null);
  }
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{column.title}</legend>
      <div className="max-h-44 overflow-y-auto">
        {values.map(({ key, label, count }) => (
          <label key={key} className="flex items-center gap-2 py-1 text-sm">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => toggle(key)}
              className="accent-accent size-4 shrink-0"
            />
            <span className="truncate">{label || `No ${column.title.toLowerCase()}`}</span>
            <span className="text-ink-soft tabular ml-auto pr-2 text-xs">{count.toLocaleString("en")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a choice has among these rows, in the order of its words. */
export function valuesOf<Row>(column: ListColumn<Row>, rows: readonly Row[]) {
  const found = new Map<string, { key: string; label: string; count: number }>();
  for (const row of rows) {
    const key = keyOf(column, row);
    const value = found.get(key);
    if (value) value.count++;
    else found.set(key, { key, label: String(column.value(row) ?? ""), count: 1 });
  }
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

type Ends = { from: string | null; to: string | null };

function Ends<Row>({ column, ends, put }: { column: ListColumn<Row>; ends: Ends; put: Put }) {
  const numeric = addsUp(column);
  const set = (part: Partial<Ends>) => {
    const next = { ...ends, ...part };
    put(next.from || next.to ? next : null);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{column.title}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="text-ink-soft grid gap-0.5 text-xs">
            {numeric ? { from: "At least", to: "At most" }[end] : { from: "From", to: "To" }[end]}
            <input
              type={numeric ? "number" : "date"}
              step={numeric ? "any" : undefined}
              aria-label={`${column.title}: ${{ from: "from", to: "to" }[end]}`}
              value={ends[end] ?? ""}
              onChange={({ target }) => set({ [end]: target.value || null })}
              className={controlStyles}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
