"use client";

import { clsx } from "clsx";
import { controlStyles } from "./control-styles";
import { FieldFrame, fieldAria, type FieldProps } from "./field";
import { useField } from "./form-context";

type TextAreaFieldProps = FieldProps & {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
};

/** Grows with what is typed where the browser can (`field-sizing`), and scrolls where it cannot. */
export function TextAreaField({
  name,
  label,
  hint,
  optional,
  className,
  defaultValue,
  rows = 4,
  ...rest
}: TextAreaFieldProps) {
  const { id, error, typed } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, optional, error, className }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed ?? defaultValue}
        className={clsx(controlStyles, "field-sizing-content min-h-24")}
        {...fieldAria(id, { hint, error, optional })}
        {...rest}
      />
    </FieldFrame>
  );
}
