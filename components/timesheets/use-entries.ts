"use client";

import { useEffect, useState } from "react";
import { type CompactEntries, type EntryFacts, unpackEntries } from "@/lib/rules/hours/compact-entries";
import type { IsoDay } from "@/lib/units/days";

type Fetched = { entries: readonly EntryFacts[] | null; failed: boolean };

/** The entries of these days, fetched beside the page; anew when `edition` says that something was changed. */
export function useEntries(from: IsoDay, to: IsoDay, edition = 0): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ entries: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/timesheet/entries/rows?from=${from}&to=${to}`, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        const entries = unpackEntries((await answer.json()) as CompactEntries);
        setFetched({ entries, failed: false });
      })
      .catch(() => {
        if (!stop.signal.aborted) setFetched({ entries: null, failed: true });
      });
    return () => stop.abort();
  }, [from, to, edition]);
  return fetched;
}
