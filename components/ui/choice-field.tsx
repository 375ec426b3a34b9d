"use client";

import type { ReactNode } from "react";
import { FieldError, FieldHint, fieldAria, type FieldProps, OptionalMark } from "./field";
import { useField } from "./form-context";

export type Choice = { value: string; label: ReactNode; description?: ReactNode };

type GroupProps = FieldProps & {
  choices: readonly Choice[];
  /** Where each of many may be left open, and the page has said so once. */
  unmarked?: boolean;
};

const boxStyles = "accent-accent mt-0.5 size-4.5 shrink-0";

function ChoiceGroup(
  props: GroupProps & { type: "radio" | "checkbox"; isChosen: (value: string) => boolean },
) {
  const { name, label, hint, optional, unmarked, className, choices, type, isChosen } = props;
  const { id, error } = useField(name);
  const { "aria-required": required, ...aria } = fieldAria(id, { hint, error, optional });
  const groupAria = type === "radio" ? { role: "radiogroup", "aria-required": required } : {};
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={className}
      {...groupAria}
      aria-describedby={aria["aria-describedby"]}
    >
      <legend className="text-sm font-medium">
        {label}
        {optional && !unmarked && <OptionalMark />}
      </legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      <div className="mt-1.5 mb-1 grid gap-1">
        {choices.map(({ value, label: words, description }) => (
          <label
            key={value}
            className="hover:bg-sunken -mx-2 flex items-start gap-2.5 rounded-md px-2 py-1.5"
          >
            <input
              type={type}
              name={name}
              value={value}
              defaultChecked={isChosen(value)}
              className={boxStyles}
            />
            <span className="text-sm">
              {words}
              {description && <span className="text-ink-soft block text-xs">{description}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

/** One of a few. Arrows move, space chooses, and nothing submits by itself: the browser's own radio buttons. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  const { typed } = useField(props.name);
  return <ChoiceGroup {...props} type="radio" isChosen={(value) => value === (typed ?? defaultValue)} />;
}

/** Any of a few; arrives at the server as a repeated name. */
export function CheckboxGroup({
  defaultValues = [],
  ...props
}: GroupProps & { defaultValues?: readonly string[] }) {
  const { typedAll } = useField(props.name);
  return (
    <ChoiceGroup
      {...props}
      type="checkbox"
      isChosen={(value) => (typedAll ?? defaultValues).includes(value)}
    />
  );
}

type CheckboxProps = Pick<FieldProps, "name" | "label" | "hint" | "className"> & {
  defaultChecked?: boolean;
  value?: string;
};

/** One yes or no. An unticked box sends nothing. */
export function Checkbox({ name, label, hint, className, defaultChecked, value = "on" }: CheckboxProps) {
  const { id, error, typedAll } = useField(name);
  return (
    <div className={className}>
      <label className="flex items-start gap-2.5 py-1 text-sm">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={typedAll?.includes(value) ?? defaultChecked}
          className={boxStyles}
          {...fieldAria(id, { hint, error, optional: true })}
        />
        <span>{label}</span>
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
