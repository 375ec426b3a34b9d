"use client";

import { useEffect } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";

type MarkSeenProps = { itemIds: readonly string[]; action: FormAction };

/** The newest; what is older than these is no news. */
const MOST = 100;

/** Says that the reader has this before them, so that it no longer waits for them; a page by itself changes nothing. */
export function MarkSeen({ itemIds, action }: MarkSeenProps) {
  const ids = itemIds.slice(0, MOST).join(" ");
  useEffect(() => {
    if (ids === "") return;
    const form = new FormData();
    for (const id of ids.split(" ")) form.append("itemIds", id);
    // Should it not arrive, the reader is told of it once more, and that is all.
    void action({ status: "idle" }, form).catch(() => undefined);
  }, [ids, action]);
  return null;
}
