"use client";

import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { controlStyles } from "./control-styles";
import { FieldFrame, fieldAria, type FieldProps } from "./field";
import { useField } from "./form-context";

type InputProps = Pick<
  ComponentProps<"input">,
  | "autoComplete"
  | "autoFocus"
  | "inputMode"
  | "list"
  | "maxLength"
  | "placeholder"
  | "spellCheck"
  | "disabled"
  | "readOnly"
>;

export type TextFieldProps = FieldProps &
  InputProps & {
    type?: "text" | "email" | "password" | "search" | "tel" | "url" | "date" | "month" | "time";
    defaultValue?: string;
    /** Stands inside the row, before or after the input: a currency, "hours", "%". Also read aloud, so keep it a word. */
    prefix?: ReactNode;
    suffix?: ReactNode;
    inputClassName?: string;
  };

export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    optional,
    className,
    type = "text",
    defaultValue,
    prefix,
    suffix,
    inputClassName,
    ...rest
  } = props;
  const { id, error, typed } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, optional, error, className }}>
      <div className="flex items-center gap-2">
        {prefix && <span className="text-ink-soft text-sm">{prefix}</span>}
        <input
          id={id}
          name={name}
          type={type}
          defaultValue={typed ?? defaultValue}
          className={clsx(controlStyles, inputClassName)}
          {...fieldAria(id, { hint, error, optional })}
          {...rest}
        />
        {suffix && <span className="text-ink-soft text-sm">{suffix}</span>}
      </div>
    </FieldFrame>
  );
}

/** A number is text with a number pad: the wheel never changes it, and "1:30" or "1 200,50" can be read by the server. */
export function NumberField(props: Omit<TextFieldProps, "type">) {
  return (
    <TextField
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      inputClassName="tabular max-w-40 text-right"
      {...props}
    />
  );
}

/** A day, in and out as `YYYY-MM-DD`, by the browser's own picker. */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField type="date" inputClassName="tabular max-w-44" {...props} />;
}
