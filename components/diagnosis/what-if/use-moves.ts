"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { compare } from "@/lib/rules/diagnosis/comparison";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import {
  applyMoves,
  effectiveMoves,
  type Move,
  subjectOf,
  withMove,
  withoutMove,
} from "@/lib/rules/diagnosis/moves";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";

export type WhatIfBase = { snapshot: Snapshot; ruleSet: { id: string; version: number } };

const SETTLED_MS = 400;

/** The moves of a what-if, and what the diagnosis's own rules say of them: the program's code, run here on each move. */
export function useMoves({ snapshot, ruleSet: { id, version } }: WhatIfBase, initial: ReadonlyArray<Move>) {
  const [moves, setMoves] = useState<ReadonlyArray<Move>>(initial);
  const ruleSet = useMemo(() => findRuleSet(id, version) ?? undefined, [id, version]);
  const real = useMemo(() => explain(snapshot, ruleSet), [snapshot, ruleSet]);
  const comparison = useMemo(
    () => compare(real, explain(applyMoves(snapshot, moves), ruleSet)),
    [real, snapshot, moves, ruleSet],
  );

  /** A value that stands already takes the move back. */
  const move = useCallback(
    (next: Move) =>
      setMoves((before) => {
        const after = withMove(before, next);
        const without = withoutMove(after, subjectOf(next));
        const same =
          canonicalJson(applyMoves(snapshot, after)) === canonicalJson(applyMoves(snapshot, without));
        return same ? without : after;
      }),
    [snapshot],
  );
  const reset = useCallback(
    (subject: string) => setMoves((before) => effectiveMoves(snapshot, withoutMove(before, subject))),
    [snapshot],
  );
  const resetAll = useCallback(() => setMoves([]), []);

  useEffect(() => {
    // A reload, a bookmark and a link to a colleague then show the same moves.
    const settled = setTimeout(() => keepInAddress(moves, initial), SETTLED_MS);
    return () => clearTimeout(settled);
  }, [moves, initial]);

  return { moves, comparison, move, reset, resetAll };
}

function keepInAddress(moves: ReadonlyArray<Move>, initial: ReadonlyArray<Move>): void {
  if (moves === initial) return;
  const address = new URL(window.location.href);
  address.searchParams.set("changes", JSON.stringify(moves));
  window.history.replaceState(null, "", address);
}
