"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { recentOf, refOf } from "./recent";
import type { SearchHit } from "./search-hit";

type AtHand = { favourites: SearchHit[]; recent: SearchHit[] };

const SHOWN = 6;

/** What the palette opens with; nothing until the server has said what of it may be seen, nor where it cannot be reached. */
export function useAtHand(memberId: string): AtHand {
  const here = usePathname();
  const [atHand, setAtHand] = useState<AtHand>({ favourites: [], recent: [] });
  useEffect(() => {
    const left = new AbortController();
    const open = refOf(here);
    const query = new URLSearchParams(
      recentOf(memberId).flatMap((ref) => (ref === open ? [] : [["recent", ref]])),
    );
    fetch(`/api/search/at-hand?${query.toString()}`, { signal: left.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<AtHand>) : null))
      .then(
        (found) => found && setAtHand({ ...found, recent: found.recent.slice(0, SHOWN) }),
        () => undefined,
      );
    return () => left.abort();
  }, [here, memberId]);
  return atHand;
}
