"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { GridColumn } from "@/lib/rules/grid/columns";
import { type GridState, readGrid, writeGrid } from "@/lib/rules/grid/state";
import { listHref } from "./list-address";

/** What a working list is asked for, in its address: changed there without asking the server, for the rows are all here. */
export function useListState<Row>(columns: readonly GridColumn<Row>[]) {
  const search = useSearchParams();
  const read = useMemo(() => readGrid((name) => search.get(name), columns), [search, columns]);
  const [asked, setAsked] = useState({ search, state: read });
  // The address follows a change a moment later; where it changed by itself (a view, Back), the list follows it.
  if (asked.search !== search) setAsked({ search, state: read });
  const state = asked.search === search ? asked.state : read;
  // What is ticked shows at once; fifty thousand rows follow when there is time.
  const settled = useDeferredValue(state);

  const change = useCallback(
    (part: Partial<GridState>) => {
      const here = new URLSearchParams(window.location.search);
      const next = { ...readGrid((name) => here.get(name), columns), ...part };
      setAsked({ search, state: next });
      const href = listHref(here, writeGrid(next, columns));
      window.history.replaceState(null, "", href === "?" ? window.location.pathname : href);
    },
    [columns, search],
  );
  return { state, settled, change };
}

export type ChangeList = (part: Partial<GridState>) => void;
