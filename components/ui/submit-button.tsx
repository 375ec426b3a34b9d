"use client";

import type { ComponentProps } from "react";
import { Button } from "./button";
import { useForm } from "./form-context";

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, "type"> & { pendingLabel?: string };

/** Stays focusable while sending (`aria-disabled`), so that the focus is not lost; the form itself refuses to send twice. */
export function SubmitButton({
  children,
  pendingLabel = "Saving…",
  variant = "primary",
  ...rest
}: SubmitButtonProps) {
  const { pending } = useForm();
  return (
    <Button type="submit" variant={variant} aria-disabled={pending || undefined} {...rest}>
      {pending ? pendingLabel : children}
    </Button>
  );
}
