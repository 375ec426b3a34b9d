"use client";

import { useState } from "react";
import { type Composition, type DraftPart, differences, moved, type PartId } from "@/lib/rules/report/parts";
import { type Held, type Kept, reconcile } from "./reconcile";

/** The draft as it stands on this page, beside the one that is kept. */
export function useComposition(kept: Kept) {
  const [held, setHeld] = useState<Held>({ base: kept, mine: kept.composition, sent: null });
  const standing = reconcile(held, kept);
  // React's way to follow a prop: set while drawing, before anything is shown.
  if (standing === "adopt") setHeld({ ...held, base: kept });
  if (standing === "take") setHeld({ base: kept, mine: kept.composition, sent: null });

  const change = (mine: Composition) => setHeld((now) => ({ ...now, mine }));
  const changePart = (id: PartId, part: Partial<DraftPart>) =>
    change({
      ...held.mine,
      parts: held.mine.parts.map((one) => (one.id === id ? { ...one, ...part } : one)),
    });

  return {
    mine: held.mine,
    version: held.base.version,
    isChanged: differences(held.mine, kept.composition).length > 0,
    conflict: standing === "conflict" ? differences(held.mine, kept.composition) : null,
    change,
    changePart,
    move: (id: PartId, by: -1 | 1) => change({ ...held.mine, parts: moved(held.mine.parts, id, by) }),
    markSent: () => setHeld((now) => ({ ...now, sent: now.mine })),
    /** One's own goes on, over theirs at the next save. */
    keepMine: () => setHeld((now) => ({ ...now, base: kept })),
    takeTheirs: () => setHeld({ base: kept, mine: kept.composition, sent: null }),
  };
}
