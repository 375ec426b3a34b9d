"use client";

import { useEffect, useState } from "react";
import type { SearchHit } from "./search-hit";

/** Long enough for a word to be typed on, short enough not to be felt. */
const PAUSE_MS = 120;
const SHORTEST = 2;

type Found = { for: string; hits: SearchHit[]; failed: boolean };

/** What is found for the text as it stands; an answer to what was typed before is dropped. */
export function useSearch(text: string) {
  const wanted = text.trim();
  const [found, setFound] = useState<Found>({ for: "", hits: [], failed: false });

  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    const left = new AbortController();
    const timer = setTimeout(() => {
      fetchHits(wanted, left.signal).then(
        (hits) => setFound({ for: wanted, hits, failed: false }),
        () => !left.signal.aborted && setFound({ for: wanted, hits: [], failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [wanted]);

  if (wanted.length < SHORTEST) return { hits: [], state: "idle" as const };
  const isOver = found.for === wanted;
  return {
    hits: found.hits,
    state: !isOver ? ("searching" as const) : found.failed ? ("failed" as const) : ("found" as const),
  };
}

async function fetchHits(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  const answer = await fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { hits: SearchHit[] }).hits;
}
