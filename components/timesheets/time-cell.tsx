"use client";

import { GridInput } from "@/components/ui/grid-input";
import type { TimesheetActions } from "./types";
import { type Cell, useTimeCell } from "./use-time-cell";

type TimeCellProps = {
  cell: Cell;
  label: string;
  /** In grey while nothing is typed: what last week held. */
  hint?: string;
  actions: TimesheetActions;
  column: number;
};

/** The hours of one day: `1:30`, `1.5` or `90m`. */
export function TimeCell({ cell, label, hint, actions, column }: TimeCellProps) {
  const { typed, setTyped, save, reset, pending, problem } = useTimeCell(cell, actions);
  return (
    <GridInput
      label={label}
      typed={typed}
      onTyped={setTyped}
      onSave={save}
      onReset={reset}
      pending={pending}
      problem={problem}
      column={column}
      maxLength={12}
      hint={hint}
      className="min-w-14"
    />
  );
}
