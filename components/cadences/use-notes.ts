"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import { NotesKeeper } from "./notes-keeper";

export type NotedItem = { readonly id: string; readonly notes: string; readonly version: number };

/** The notes of one item: resumes what a reload interrupted, and takes over what somebody else wrote. */
export function useNotes({ id, notes, version }: NotedItem, save: FormAction) {
  const key = `notes:${id}`;
  const [keeper] = useState(
    () =>
      new NotesKeeper(
        { notes, version },
        {
          send: (text, seen) => send(save, id, text, seen),
          keep: (text) =>
            text === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text),
        },
      ),
  );
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  const isStuck = view.state === "refused" || view.state === "conflict" || view.state === "retrying";
  useLeaveWarning(view.state !== "saved", isStuck ? "Some notes of this meeting are not saved." : undefined);

  useEffect(() => {
    keeper.restore(sessionStorage.getItem(key));
    // Whoever goes on within the pause after the last word has not unsaid it.
    return () => (keeper.view().state === "waiting" ? void keeper.flush() : keeper.stop());
  }, [keeper, key]);
  useEffect(() => keeper.adopt({ notes, version }), [keeper, notes, version]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [keeper]);

  return { view, keeper };
}

async function send(save: FormAction, itemId: string, notes: string, version: number) {
  const form = new FormData();
  form.set("itemId", itemId);
  form.set("version", String(version));
  form.set("notes", notes);
  try {
    return await save({ status: "idle" }, form);
  } catch (error) {
    unstable_rethrow(error);
    throw error;
  }
}
