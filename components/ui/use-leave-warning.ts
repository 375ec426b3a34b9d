"use client";

import { useEffect, useId } from "react";
import { holdUnsaved, isUnsaved } from "./leave-guard";

/**
 * Has the browser ask before a page with unsaved input is closed or reloaded. With `words` the program asks too, before
 * one of its links is followed: for what only a person saves, not for what is on its way by itself.
 */
export function useLeaveWarning(unsaved: boolean, words?: string) {
  const id = useId();
  useEffect(() => {
    if (!unsaved) return;
    const letGo = words === undefined ? undefined : holdUnsaved(id, words);
    const ask = (event: BeforeUnloadEvent) => {
      if (words === undefined || isUnsaved(id)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      letGo?.();
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved, words, id]);
}
