"use client";

import { type GridState, shownColumns } from "@/lib/rules/grid/state";
import { Button } from "../button";
import type { ListColumn } from "./list-column";
import type { ChangeList } from "./use-list-state";

type ColumnChoiceProps<Row> = { columns: readonly ListColumn<Row>[]; state: GridState; change: ChangeList };

/** Which columns are shown. The first one names the row and stays. */
export function ColumnChoice<Row>({ columns, state, change }: ColumnChoiceProps<Row>) {
  const shown = shownColumns(columns, state).map(({ id }) => id);
  const turn = (id: string) =>
    columns
      .map((column) => column.id)
      .filter((one) => (one === id ? !shown.includes(id) : shown.includes(one)));
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-medium">Columns shown</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {columns.slice(1).map(({ id, title }) => (
          <label key={id} className="flex items-center gap-2 py-1 text-sm">
            <input
              type="checkbox"
              checked={shown.includes(id)}
              onChange={() => change({ columns: turn(id) })}
              className="accent-accent size-4"
            />
            {title}
          </label>
        ))}
      </div>
      {state.columns && (
        <Button
          size="sm"
          variant="quiet"
          className="justify-self-start"
          onClick={() => change({ columns: null })}
        >
          Those of the start
        </Button>
      )}
    </fieldset>
  );
}
