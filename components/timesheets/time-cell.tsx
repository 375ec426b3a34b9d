"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, useId } from "react";
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

/** Type `1:30`, `1.5` or `90m`. Enter and the arrows go up and down and save; Escape takes back what was typed. */
export function TimeCell({ cell, label, hint, actions, column }: TimeCellProps) {
  const problemId = useId();
  const { typed, setTyped, save, reset, pending, problem } = useTimeCell(cell, actions);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") reset();
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const inputs = event.currentTarget.closest("table")?.querySelectorAll<HTMLInputElement>(columnOf(column));
    const all = [...(inputs ?? [])];
    const next = all[all.indexOf(event.currentTarget) + step];
    if (next) next.focus();
    else save();
  }

  return (
    <div className="relative">
      <input
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        aria-busy={pending || undefined}
        data-column={column}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
        placeholder={hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={save}
        onKeyDown={onKeyDown}
        className={clsx(
          "tabular border-line-strong bg-surface hover:border-ink-soft focus:border-accent aria-invalid:border-danger h-8 w-full min-w-14 rounded-md border px-1.5 text-right text-sm",
          pending && "text-ink-faint",
        )}
      />
      {problem && (
        <p
          id={problemId}
          role="alert"
          className="bg-danger-wash text-danger absolute top-full right-0 z-10 mt-1 w-56 rounded-md px-2 py-1 text-left text-xs font-medium shadow-lg"
        >
          {problem}
        </p>
      )}
    </div>
  );
}

function columnOf(column: number): string {
  return `input[data-column="${column}"]`;
}
