"use client";

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { useField, useForm } from "@/components/ui/form-context";
import { type DepartmentDraft, emptyRow, firstDrafts, moved } from "./department-drafts";
import { DEPARTMENT_GRID, DepartmentRow } from "./department-row";
import type { DepartmentValues } from "./facts-values";

/** The departments as rows to add, remove and move; without a script, the rows there are and some empty ones. */
export function DepartmentRows({ initial }: { initial: readonly DepartmentValues[] }) {
  const { state } = useForm();
  const { id, error } = useField("departments");
  const [rows, setRows] = useState(() => firstDrafts(initial, state.values));
  // Errors are named by place. Once a row has moved, those of the last answer would point at another department.
  const [rearrangedAt, setRearrangedAt] = useState<typeof state | null>(null);
  const tableRef = useRef<HTMLDivElement>(null);

  function rearrange(next: DepartmentDraft[]) {
    setRows(next);
    setRearrangedAt(state);
    // Tells the form around it that something is not saved yet, as typing would.
    tableRef.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function edit(index: number, change: Partial<DepartmentValues>) {
    setRows(rows.map((row, place) => (place === index ? { ...row, ...change } : row)));
  }

  function add() {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    rearrange([...rows, { ...emptyRow(), key }]);
  }

  return (
    <div ref={tableRef} id={id} className="grid gap-3">
      {error && <FieldError id={id}>{error}</FieldError>}
      <div aria-hidden className={`${DEPARTMENT_GRID} text-ink-soft hidden text-xs sm:grid`}>
        <span>Department</span>
        <span>People</span>
        <span>Own targets</span>
        <span>Has a head</span>
      </div>
      {rows.map((row, index) => (
        <DepartmentRow
          key={row.key}
          row={row}
          index={index}
          isLast={index === rows.length - 1}
          showError={rearrangedAt !== state}
          onEdit={(change) => edit(index, change)}
          onMove={(by) => rearrange(moved(rows, index, by))}
          onRemove={() => rearrange(rows.filter((other) => other !== row))}
        />
      ))}
      <div>
        <Button size="sm" onClick={add}>
          <Plus aria-hidden className="size-4" />
          Add a department
        </Button>
      </div>
    </div>
  );
}
