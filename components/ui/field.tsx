import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useForm } from "./form-context";

/** What every field may say about itself. Fields are required unless `optional`; only the exception is marked. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  className?: string;
};

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The attributes that tie a control to its hint and its error. */
export function fieldAria(
  id: string,
  { hint, error, optional }: { hint?: ReactNode; error?: string; optional?: boolean },
) {
  const describedBy = [hint ? hintId(id) : "", error ? errorId(id) : ""].filter(Boolean).join(" ");
  return {
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-required": optional ? undefined : true,
  } as const;
}

export function OptionalMark() {
  const { optionalWord = "optional" } = useForm();
  return <span className="text-ink-faint font-normal"> ({optionalWord})</span>;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={hintId(id)} className="text-ink-soft text-xs">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={errorId(id)} className="text-danger flex items-start gap-1.5 text-xs font-medium">
      <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {children}
    </p>
  );
}

type FieldFrameProps = Omit<FieldProps, "name"> & { id: string; error?: string; children: ReactNode };

/** Label, hint, control, error, in reading order. The control is the child. */
export function FieldFrame({ id, label, hint, optional, error, className, children }: FieldFrameProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      <div className="mt-1.5 mb-1">{children}</div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
