"use client";

import { type ReactNode, useMemo } from "react";
import { arrange } from "@/lib/rules/grid/arrange";
import { shownColumns } from "@/lib/rules/grid/state";
import { EmptyState } from "../empty-state";
import { ChooseBox } from "./choose-box";
import { DataTable } from "./data-table";
import { drawnColumns, type ListColumn } from "./list-column";
import { ListTools } from "./list-tools";
import { useListState } from "./use-list-state";
import { type Selection, useSelection } from "./use-selection";

type WorkingListProps<Row extends object> = {
  /** Names the table, and in the singular what a row is: "Tasks", "task". */
  caption: string;
  noun: readonly [one: string, many: string];
  /** Keep the array at module level. */
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What each row offers to do, in a last column. */
  actions?: (row: Row) => ReactNode;
  /** Where its files are, without the ending. */
  downloads: string;
  rowHeight?: number;
  /** Which rows can be changed together, what each is called, and the form that does it. */
  bulk?: {
    can: (row: Row) => boolean;
    label: (row: Row) => string;
    form: (rows: readonly Row[], selection: Selection) => ReactNode;
  };
  /** Stands beside the search: the saved views. */
  beside?: ReactNode;
};

/** A list to work with: searched, filtered, sorted, grouped, summed up and changed in bulk, all in its address. */
export function WorkingList<Row extends object>(props: WorkingListProps<Row>) {
  const { caption, noun, columns, rows, rowId, actions, downloads, rowHeight, bulk, beside } = props;
  const { state, settled, change } = useListState(columns);
  const arranged = useMemo(() => arrange(rows, columns, settled), [rows, columns, settled]);
  const shown = useMemo(() => shownColumns(columns, settled), [columns, settled]);
  const drawn = useMemo(() => drawnColumns(shown, actions), [shown, actions]);
  const choosable = useMemo(
    () => (bulk ? arranged.rows.filter(bulk.can).map(rowId) : []),
    [arranged.rows, bulk, rowId],
  );
  const selection = useSelection(choosable);
  const chosenRows = useMemo(() => {
    const ids = new Set(selection.ids);
    return ids.size === 0 ? [] : arranged.rows.filter((row) => ids.has(rowId(row)));
  }, [arranged.rows, rowId, selection.ids]);

  function onSort(by: string) {
    const { sort } = state;
    if (sort?.by !== by) change({ sort: { by, descending: false } });
    else change({ sort: sort.descending ? null : { by, descending: true } });
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      <ListTools settling={state !== settled} {...{ columns, rows, arranged, state, change, noun, beside }} />
      {bulk && selection.ids.length > 0 && bulk.form(chosenRows, selection)}
      <DataTable
        caption={caption}
        columns={drawn}
        rows={arranged.rows}
        rowId={rowId}
        downloads={downloads}
        empty={<NoMatch many={noun[1]} />}
        worked={{
          ...{ columns: shown, onSort, rowHeight },
          ...{ sort: settled.sort, groups: arranged.groups, sums: arranged.sums },
          groupedBy: columns.find(({ id }) => id === settled.group) ?? null,
          ...(bulk && {
            chosen: selection,
            chooseAll: choosable.length > 0 && (
              <ChooseBox
                label={`All ${choosable.length.toLocaleString("en")} that can be changed`}
                state={selection.state}
                onToggle={selection.toggleAll}
              />
            ),
            chooseRow: (row: Row) =>
              bulk.can(row) ? (
                <ChooseBox
                  label={`Choose ${bulk.label(row)}`}
                  state={selection.has(rowId(row)) ? "all" : "none"}
                  onToggle={(withShift) => selection.toggle(rowId(row), withShift)}
                />
              ) : (
                choosable.length > 0 && <span aria-hidden className="size-4 shrink-0" />
              ),
          }),
        }}
      />
    </div>
  );
}

function NoMatch({ many }: { many: string }) {
  return (
    <EmptyState title={`No ${many} are like this`}>Try fewer letters, or take a filter away.</EmptyState>
  );
}
