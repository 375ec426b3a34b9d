"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, useId, useState } from "react";
import { useFormSubmit } from "@/components/ui/use-form-submit";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import { type Goal, figure, meetsGoal } from "@/lib/rules/scorecard/goal";
import type { IsoDay } from "@/lib/units/days";
import { GoalMark } from "./goal-mark";

type ValueCellProps = {
  measureId: string;
  monday: IsoDay;
  value: number | null;
  /** 0 where nothing is entered. */
  version: number;
  goal: Goal;
  label: string;
  column: number;
  action: FormAction;
};

/** One number of one week. Enter and the arrows go up and down and save; Escape takes back what was typed. */
export function ValueCell({
  measureId,
  monday,
  value,
  version,
  goal,
  label,
  column,
  action,
}: ValueCellProps) {
  const shown = value === null ? "" : figure(value);
  const [typed, setTyped] = useState(shown);
  const { state, pending, send } = useFormSubmit(action, { status: "idle" });
  const problemId = useId();
  const markId = useId();
  const changed = typed.trim() !== shown;
  useLeaveWarning(changed || pending);
  const problem =
    changed && (state.status === "refused" || state.status === "invalid")
      ? (state.fieldErrors?.value?.[0] ?? state.message)
      : null;

  function save() {
    if (!changed || pending) return;
    const data = new FormData();
    data.set("measureId", measureId);
    data.set("monday", monday);
    data.set("version", String(version));
    data.set("value", typed);
    send(data);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") setTyped(shown);
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const selector = `input[data-column="${column}"]`;
    const all = [
      ...(event.currentTarget.closest("table")?.querySelectorAll<HTMLInputElement>(selector) ?? []),
    ];
    const next = all[all.indexOf(event.currentTarget) + step];
    if (next) next.focus();
    else save();
  }

  return (
    <div className="relative grid justify-items-end gap-0.5">
      <input
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : markId}
        aria-busy={pending || undefined}
        data-column={column}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={save}
        onKeyDown={onKeyDown}
        className={clsx(
          "tabular border-line-strong bg-surface hover:border-ink-soft focus:border-accent aria-invalid:border-danger h-8 w-full min-w-16 rounded-md border px-1.5 text-right text-sm",
          pending && "text-ink-faint",
        )}
      />
      <span id={markId}>
        <GoalMark met={meetsGoal(value, goal)} wordless />
      </span>
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
