"use client";

import { X } from "lucide-react";
import { type ComponentProps, type ReactNode, useId, useRef } from "react";
import { Button } from "./button";

type DialogProps = {
  /** The button that opens it. */
  trigger: ReactNode;
  triggerVariant?: ComponentProps<typeof Button>["variant"];
  title: ReactNode;
  children: ReactNode;
};

/**
 * The browser's own modal dialog: it holds the focus, makes the page behind inert and closes on Escape. It stays in
 * the document, so what was typed is still there when it opens again; a click outside does nothing.
 */
export function Dialog({ trigger, triggerVariant, title, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button variant={triggerVariant} aria-haspopup="dialog" onClick={() => ref.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={ref}
        aria-labelledby={titleId}
        className="m-auto w-[calc(100%-2rem)] max-w-lg rounded-md border border-line bg-surface p-6 text-ink backdrop:bg-black/50"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <Button
            variant="quiet"
            size="icon"
            className="-mt-2 -mr-3"
            aria-label="Close"
            onClick={() => ref.current?.close()}
          >
            <X aria-hidden className="size-5" />
          </Button>
        </div>
        {children}
      </dialog>
    </>
  );
}
