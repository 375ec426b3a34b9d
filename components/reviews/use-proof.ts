"use client";

import { useEffect, useState } from "react";

const AT_ONCE = 400;

/** Solves a page's puzzle while its form is filled in; `null` until it is solved. */
export function useProof(challenge: string): string | null {
  const [solved, setSolved] = useState<{ challenge: string; answer: string } | null>(null);
  useEffect(() => {
    let goesOn = true;
    async function solve() {
      const { search } = await import("@/lib/rules/review/puzzle");
      for (let from = 0; goesOn; from += AT_ONCE) {
        const answer = search(challenge, from, AT_ONCE);
        if (answer !== null) return setSolved({ challenge, answer });
        // The page stays quick under the fingers.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    void solve();
    return () => {
      goesOn = false;
    };
  }, [challenge]);
  return solved?.challenge === challenge ? solved.answer : null;
}
