"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

const KEYS = [
  { keys: "Ctrl K or ⌘ K", does: "Search, and go anywhere" },
  { keys: "?", does: "Show these keys" },
  { keys: "Ctrl Enter or ⌘ Enter", does: "Send the form one is in" },
  {
    keys: "Arrow keys, Enter",
    does: "In the timesheet and the scorecard: move between the cells, and save one",
  },
  { keys: "Arrow keys, Space", does: "In a questionnaire: move between the levels, and choose one" },
  { keys: "Esc", does: "Close what is open" },
] as const;

/** What the keyboard does, wherever one is. */
export function Keys({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-lg backdrop:bg-black/40"
    >
      <h2 id="keys-title" className="text-lg font-semibold">
        Keys
      </h2>
      <dl className="mt-4 grid gap-3 text-sm">
        {KEYS.map(({ keys, does }) => (
          <div key={keys} className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[11rem_1fr]">
            <dt>
              <kbd className="font-sans font-medium">{keys}</kbd>
            </dt>
            <dd className="text-ink-soft">{does}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5">
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </div>
    </dialog>
  );
}
