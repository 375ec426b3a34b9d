"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

type QuestionDialogProps = { title: string; onClose: () => void; children: ReactNode };

/** Asks in the browser's own dialog. Mounted while it asks; Escape, and Enter by habit, leave everything as it is. */
export function QuestionDialog({ title, onClose, children }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-closes]")?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="border-line bg-surface text-ink m-auto w-[min(32rem,calc(100vw-2rem))] rounded-md border p-6 text-left whitespace-normal shadow-lg backdrop:bg-black/40"
    >
      <h2 id={titleId} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The way out of the question it stands in. */
export function CloseQuestion({ children }: { children: string }) {
  return (
    <Button data-closes variant="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
      {children}
    </Button>
  );
}
