"use client";

import { type ReactNode, useState } from "react";
import { GridInput } from "./grid-input";
import { type FormAction, useFormSubmit } from "./use-form-submit";
import { useLeaveWarning } from "./use-leave-warning";

type FigureCellProps = {
  /** What says which figure it is, and what stood there. */
  hidden: Record<string, string>;
  /** As it is read, and empty where nothing was entered. */
  shown: string;
  label: string;
  column: number;
  mark?: ReactNode;
  className: string;
  action: FormAction;
};

/** One figure of a table, saved as `value` when one goes on. Drawn anew, by its key, once another one is there. */
export function FigureCell({ hidden, shown, label, column, mark, className, action }: FigureCellProps) {
  const [typed, setTyped] = useState(shown);
  const { state, pending, send } = useFormSubmit(action, { status: "idle" });
  const changed = typed.trim() !== shown;
  useLeaveWarning(changed || pending, pending ? undefined : `“${label}” is not saved.`);
  const problem =
    changed && (state.status === "refused" || state.status === "invalid")
      ? (state.fieldErrors?.value?.[0] ?? state.message ?? null)
      : null;

  function save() {
    if (!changed || pending) return;
    const data = new FormData();
    for (const [name, value] of Object.entries(hidden)) data.set(name, value);
    data.set("value", typed);
    send(data);
  }

  return (
    <GridInput
      label={label}
      typed={typed}
      onTyped={setTyped}
      onSave={save}
      onReset={() => setTyped(shown)}
      pending={pending}
      problem={problem}
      column={column}
      maxLength={20}
      mark={mark}
      className={className}
    />
  );
}
