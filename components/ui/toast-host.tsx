"use client";

import { Toaster } from "sonner";

/** Where `toast()` of sonner shows. For undo and "saved elsewhere" only: an error always also stands on the page. */
export function ToastHost() {
  return (
    <Toaster
      position="bottom-right"
      duration={10_000}
      closeButton
      toastOptions={{
        classNames: {
          toast: "!bg-surface !text-ink !border-line-strong !rounded-md !text-sm !shadow-lg",
          actionButton: "!bg-accent !text-on-accent",
          closeButton: "!bg-surface !text-ink !border-line-strong",
        },
      }}
    />
  );
}
