"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import { evidenceHref } from "./evidence-href";
import { FILE_REFUSALS, FileQueue, type FileRefusal, type HeldFile, unsentFiles } from "./file-queue";
import type { Sender } from "./sender";

/** The files beside the answers. The browser cannot keep them over a reload, so it asks before one. */
export function useFiles(sender: Sender, held: readonly HeldFile[]) {
  const [queue] = useState(
    () =>
      new FileQueue(held, {
        put: (file, body) => ask("PUT", sender, file, body),
        remove: (file) => ask("DELETE", sender, file),
      }),
  );
  const view = useSyncExternalStore(queue.subscribe, queue.view, queue.view);
  const unsent = unsentFiles(view).length;
  useLeaveWarning(unsent > 0);
  useEffect(() => {
    const flush = () => void queue.flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [queue]);
  return { queue, view, unsent };
}

async function ask(
  method: "PUT" | "DELETE",
  sender: Sender,
  { id, itemId, name }: HeldFile,
  body?: Blob,
): Promise<FileRefusal | null> {
  const about = new URLSearchParams({ respondentId: sender.respondentId, itemId });
  const answer = await fetch(`${evidenceHref(sender, id)}?${about.toString()}`, {
    method,
    body,
    headers: { "X-File-Name": encodeURIComponent(name) },
  });
  if (answer.ok) return null;
  const { reason } = (await answer.json()) as { reason?: string };
  const known = FILE_REFUSALS.find((each) => each === reason);
  if (!known) throw new Error("The server failed.");
  return known;
}
