"use client";

import { type ChangeEvent, useState } from "react";
import { controlStyles } from "./control-styles";
import { FieldFrame, fieldAria, type FieldProps } from "./field";
import { useField } from "./form-context";

type FileFieldProps = FieldProps & {
  accept: string;
  /** In bytes, with the words for it: a file beyond it is refused here, before it is sent for nothing. */
  most: number;
  tooLarge: string;
};

/** One file of one's own. */
export function FileField({
  name,
  label,
  hint,
  optional,
  className,
  accept,
  most,
  tooLarge,
}: FileFieldProps) {
  const { id, error: refused } = useField(name);
  const [isTooLarge, setTooLarge] = useState(false);
  const error = isTooLarge ? tooLarge : refused;

  function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const size = currentTarget.files?.[0]?.size ?? 0;
    setTooLarge(size > most);
    if (size > most) currentTarget.value = "";
  }

  return (
    <FieldFrame {...{ id, label, hint, optional, error, className }}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        onChange={onChange}
        className={`${controlStyles} file:mr-3 file:rounded file:border-0 file:bg-sunken file:px-2.5 file:py-0.5 file:font-medium file:text-ink`}
        {...fieldAria(id, { hint, error, optional })}
      />
    </FieldFrame>
  );
}
