"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { FieldError, fieldAria } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { fieldName } from "./department-drafts";
import type { DepartmentValues } from "./facts-values";

export const DEPARTMENT_GRID =
  "grid grid-cols-2 items-start gap-x-3 gap-y-2 sm:grid-cols-[minmax(9rem,1fr)_5.5rem_8rem_8rem_7.5rem]";

type DepartmentRowProps = {
  row: DepartmentValues;
  index: number;
  isLast: boolean;
  showError: boolean;
  onEdit: (change: Partial<DepartmentValues>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

export function DepartmentRow({
  row,
  index,
  isLast,
  showError,
  onEdit,
  onMove,
  onRemove,
}: DepartmentRowProps) {
  const called = row.name || `row ${index + 1}`;
  const cell = { row, index, showError, onEdit };
  return (
    <fieldset className={`${DEPARTMENT_GRID} max-sm:border-line max-sm:border-b max-sm:pb-3`}>
      <legend className="sr-only">Department: {called}</legend>
      <input type="hidden" name={fieldName(index, "id")} value={row.id} />
      <TextCell {...cell} field="name" label="Department" className="max-sm:col-span-2" maxLength={80} />
      <TextCell {...cell} field="headcount" label="People" inputMode="numeric" />
      <YesNoCell {...cell} field="ownTargets" label="Own targets" />
      <YesNoCell {...cell} field="hasHead" label="Has a head" />
      <div className="flex self-end sm:self-auto">
        <Button
          variant="quiet"
          size="icon"
          aria-label={`Move ${called} up`}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <ArrowUp aria-hidden className="size-4" />
        </Button>
        <Button
          variant="quiet"
          size="icon"
          aria-label={`Move ${called} down`}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <ArrowDown aria-hidden className="size-4" />
        </Button>
        <Button variant="quiet" size="icon" aria-label={`Remove ${called}`} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </Button>
      </div>
    </fieldset>
  );
}

type CellProps = Pick<DepartmentRowProps, "row" | "index" | "showError" | "onEdit"> & {
  field: keyof DepartmentValues;
  label: string;
};

function useCell({ row, index, field, showError, onEdit }: CellProps) {
  const name = fieldName(index, field);
  const { id, error: found } = useField(name);
  const error = showError ? found : undefined;
  const control = {
    id,
    name,
    value: row[field],
    onChange: (event: { target: { value: string } }) => onEdit({ [field]: event.target.value }),
    ...fieldAria(id, { error, optional: true }),
  };
  return { id, error, control };
}

function TextCell({
  className,
  inputMode,
  maxLength = 20,
  ...cell
}: CellProps & { className?: string; inputMode?: "numeric"; maxLength?: number }) {
  const { id, error, control } = useCell(cell);
  return (
    <div className={className}>
      <CellLabel htmlFor={id}>{cell.label}</CellLabel>
      <input {...control} {...{ inputMode, maxLength }} autoComplete="off" className={controlStyles} />
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

function YesNoCell(cell: CellProps) {
  const { id, control } = useCell(cell);
  return (
    <div>
      <CellLabel htmlFor={id}>{cell.label}</CellLabel>
      <select {...control} className={controlStyles}>
        <option value="">Not known</option>
        <option value="yes">Yes</option>
        <option value="no">No</option>
      </select>
    </div>
  );
}

/** Shown on a phone, where the headings above the rows have no room; always read aloud. */
function CellLabel({ htmlFor, children }: { htmlFor: string; children: string }) {
  return (
    <label htmlFor={htmlFor} className="text-ink-soft text-xs sm:sr-only">
      {children}
    </label>
  );
}
