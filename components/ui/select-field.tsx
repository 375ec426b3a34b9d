"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { controlStyles } from "./control-styles";
import { FieldFrame, fieldAria, type FieldProps } from "./field";
import { useField } from "./form-context";

export type Option = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps & {
  options: readonly Option[];
  defaultValue?: string;
  /** The words for "nothing chosen"; without it the first option is chosen. */
  placeholder?: string;
};

/** The browser's own select: the right control on phones, and it works before any script has loaded. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  className,
  options,
  defaultValue,
  placeholder,
}: SelectFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, optional, error, className }}>
      <div className="relative">
        <select
          id={id}
          name={name}
          defaultValue={typed ?? defaultValue ?? (placeholder === undefined ? undefined : "")}
          className={clsx(controlStyles, "appearance-none pr-9")}
          {...fieldAria(id, { hint, error, optional })}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="text-ink-soft pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2"
        />
      </div>
    </FieldFrame>
  );
}
