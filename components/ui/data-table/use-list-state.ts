"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { GridColumn } from "@/lib/rules/grid/columns";
import { type GridState, readGrid, writeGrid } from "@/lib/rules/grid/state";
import { listHref } from "./list-address";

/** What a working list is asked for, in its address: changed there without asking the server, for the rows are all here. */
export function useListState<Row>(columns: readonly GridColumn<Row>[]) {
  const search = useSearchParams();
  // What is typed shows at once; fifty thousand rows follow when there is time.
  const settled = useDeferredValue(search);
  const state = useMemo(() => readGrid((name) => settled.get(name), columns), [settled, columns]);
  const change = useCallback(
    (part: Partial<GridState>) => {
      const here = new URLSearchParams(window.location.search);
      const now = readGrid((name) => here.get(name), columns);
      const href = listHref(here, writeGrid({ ...now, ...part }, columns));
      window.history.replaceState(null, "", href === "?" ? window.location.pathname : href);
    },
    [columns],
  );
  return { state, change, settling: settled !== search };
}

export type ChangeList = (part: Partial<GridState>) => void;
