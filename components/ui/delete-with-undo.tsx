"use client";

import { useRouter } from "next/navigation";
import type { Route } from "next";
import type { SubmitEvent } from "react";
import type { FormState } from "@/lib/form-state";
import { Button } from "./button";
import { offerUndo } from "./undo-toast";
import { type FormAction, useFormSubmit } from "./use-form-submit";

const IDLE: FormState = { status: "idle" };

type DeleteWithUndoProps = {
  remove: FormAction;
  restore: FormAction;
  /** What both actions need, such as the row's id. */
  hidden: Record<string, string>;
  /** The button's words; `label` where they need more to be understood out of their place. */
  children: string;
  label?: string;
  /** Where to go afterwards, when the page itself is what was deleted. */
  afterHref?: string;
};

/** Deletes at once and offers to take it back, instead of asking "are you sure?". */
export function DeleteWithUndo({ remove, restore, hidden, children, label, afterHref }: DeleteWithUndoProps) {
  const router = useRouter();
  const { state, pending, formAction, send } = useFormSubmit(remove, IDLE);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    send(data, () => {
      offerUndo("Deleted.", restore, data);
      if (afterHref) router.push(afterHref as Route);
    });
  }

  return (
    <form action={formAction} onSubmit={onSubmit} className="grid gap-1">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="quiet" size="sm" aria-label={label} aria-disabled={pending || undefined}>
        {pending ? "Deleting…" : children}
      </Button>
      {state.status === "refused" && (
        <p role="alert" className="text-danger max-w-xs text-xs">
          {state.message}
        </p>
      )}
    </form>
  );
}
