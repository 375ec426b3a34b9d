"use client";

import { useState } from "react";
import { GridInput } from "@/components/ui/grid-input";
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

/** One number of one week. */
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
  const changed = typed.trim() !== shown;
  useLeaveWarning(changed || pending);
  const problem =
    changed && (state.status === "refused" || state.status === "invalid")
      ? (state.fieldErrors?.value?.[0] ?? state.message ?? null)
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
      mark={<GoalMark met={meetsGoal(value, goal)} wordless />}
      className="min-w-16"
    />
  );
}
