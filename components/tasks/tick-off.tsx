"use client";

import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { offerUndo } from "@/components/ui/undo-toast";
import { type FormAction, useFormSubmit } from "@/components/ui/use-form-submit";
import type { FormState } from "@/lib/form-state";

const IDLE: FormState = { status: "idle" };

type TickOffProps = {
  task: { id: string; version: number };
  title: string;
  complete: FormAction;
  reopen: FormAction;
};

/** Done at once, with ten seconds to take it back. */
export function TickOff({ task, title, complete, reopen }: TickOffProps) {
  const { state, pending, formAction, send } = useFormSubmit(complete, IDLE);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    send(data, () => offerUndo(`Done: ${title}`, reopen, data));
  }

  return (
    <form action={formAction} onSubmit={onSubmit} className="grid justify-items-end gap-1">
      <input type="hidden" name="id" value={task.id} />
      <input type="hidden" name="version" value={task.version} />
      <Button type="submit" size="sm" aria-label={`Done: ${title}`} aria-disabled={pending || undefined}>
        {pending ? "Saving…" : "Done"}
      </Button>
      {state.status === "refused" && (
        <p role="alert" className="max-w-xs text-xs text-danger">
          {state.message}
        </p>
      )}
    </form>
  );
}
