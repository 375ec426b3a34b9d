"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import type { FormState } from "@/lib/form-state";
import { Button } from "../button";
import { newRowId } from "../new-row-id";
import { offerUndo } from "../undo-toast";
import { type FormAction, useFormSubmit } from "../use-form-submit";
import type { Selection } from "./use-selection";

const IDLE: FormState = { status: "idle" };

type BulkFormProps = {
  action: FormAction;
  undo: FormAction;
  rows: readonly { id: string; version: number }[];
  noun: readonly [one: string, many: string];
  selection: Selection;
  /** After a change or its undo, where the page does not see to it itself. */
  onChanged?: () => void;
  /** The fields, each with a label of its own. */
  children: ReactNode;
};

/** Changes the chosen rows, all or none, with ten seconds to take it back. */
export function BulkForm({ action, undo, rows, noun, selection, onChanged, children }: BulkFormProps) {
  const [id, setId] = useState(newRowId);
  const { state, pending, formAction, send } = useFormSubmit(action, IDLE);
  const many = `${rows.length.toLocaleString("en")} ${rows.length === 1 ? noun[0] : noun[1]}`;

  async function undoAndLook(previous: FormState, data: FormData) {
    const undone = await undo(previous, data);
    if (undone.status === "saved") onChanged?.();
    return undone;
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    const only = new FormData();
    only.set("id", id);
    send(data, () => {
      offerUndo(`${many} changed.`, undoAndLook, only);
      setId(newRowId());
      selection.clear();
      onChanged?.();
    });
  }
  const errors = Object.values(state.fieldErrors ?? {}).flat();

  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-label={`Change ${many}`}
      className="no-print border-accent bg-accent-wash grid gap-3 rounded-md border p-3"
    >
      <input type="hidden" name="id" value={id} />
      {rows.map((row) => (
        <input key={row.id} type="hidden" name="rows" value={`${row.id}:${row.version}`} />
      ))}
      <div className="flex flex-wrap items-end gap-3">
        <p role="status" className="py-2 text-sm font-medium">
          {many} chosen
        </p>
        {children}
        <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
          {pending ? "Changing…" : `Change ${rows.length === 1 ? "it" : "them"}`}
        </Button>
        <Button variant="quiet" onClick={selection.clear}>
          Choose none
        </Button>
      </div>
      {(state.status === "refused" || state.status === "invalid") && (
        <p role="alert" className="text-danger text-sm">
          {errors.length > 0 ? errors.join(" ") : state.message}
        </p>
      )}
    </form>
  );
}
