"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { ActionForm } from "./action-form";
import { Button } from "./button";
import { SubmitButton } from "./submit-button";
import type { FormAction } from "./use-form-submit";

type ConfirmFormProps = {
  action: FormAction;
  /** The id of the row this will make, where it makes one. */
  id?: string;
  hidden: Record<string, string | number>;
  /** The button on the page, which only asks. */
  ask: string;
  askVariant?: "primary" | "secondary" | "danger";
  /** The question, as the dialog's heading, and what saying yes means. */
  title: string;
  children: ReactNode;
  /** The button that does it. */
  confirm: string;
  confirmVariant?: "primary" | "danger";
  pendingLabel?: string;
};

/** For what cannot be taken back: says what it means and asks once more, in the browser's own dialog. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, id, hidden, ask, askVariant = "secondary", title, children } = props;
  const { confirm, confirmVariant = "danger", pendingLabel = "One moment…" } = props;
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const titleId = useId();

  // The dialog is drawn anew each time, so that a refusal of the last time is gone. Enter by habit does nothing.
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    cancel.current?.focus();
  }, [open]);

  return (
    <>
      <Button variant={askVariant} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {ask}
      </Button>
      {open && (
        <dialog
          ref={dialog}
          aria-labelledby={titleId}
          onClose={() => setOpen(false)}
          className="border-line bg-surface text-ink m-auto w-[min(32rem,calc(100vw-2rem))] rounded-md border p-6 text-left whitespace-normal shadow-lg backdrop:bg-black/40"
        >
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <ActionForm action={action} id={id} hidden={hidden} className="mt-3">
            <div className="text-ink-soft grid gap-3 text-sm">{children}</div>
            <div className="flex flex-wrap gap-3">
              <SubmitButton variant={confirmVariant} pendingLabel={pendingLabel}>
                {confirm}
              </SubmitButton>
              <Button ref={cancel} variant="quiet" onClick={() => dialog.current?.close()}>
                Cancel
              </Button>
            </div>
          </ActionForm>
        </dialog>
      )}
    </>
  );
}
