"use client";

import { useMemo, useState } from "react";

export type Selection = {
  /** Whether a row can be chosen at all, and is. */
  has: (id: string) => boolean;
  toggle: (id: string, withShift: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
  ids: readonly string[];
  state: "none" | "some" | "all";
};

/** Rows chosen by hand: of those on the list as it is filtered. With Shift, all from the one before to this one. */
export function useSelection(choosable: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  // What a filter took off the list is not changed unseen.
  const ids = useMemo(() => choosable.filter((id) => chosen.has(id)), [choosable, chosen]);
  const state = ids.length === 0 ? "none" : ids.length === choosable.length ? "all" : "some";

  function toggle(id: string, withShift: boolean) {
    const next = new Set(ids);
    const turnOn = !next.has(id);
    const [from, to] = [last === null ? -1 : choosable.indexOf(last), choosable.indexOf(id)];
    const range = withShift && from >= 0 ? choosable.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    for (const each of range) {
      if (turnOn) next.add(each);
      else next.delete(each);
    }
    setChosen(next);
    setLast(id);
  }

  return {
    ...{ ids, state, toggle },
    has: (id) => chosen.has(id),
    toggleAll: () => setChosen(new Set(state === "all" ? [] : choosable)),
    clear: () => setChosen(new Set()),
  };
}
