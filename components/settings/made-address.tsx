"use client";

import { useForm } from "@/components/ui/form-context";
import { CopyText } from "./copy-text";

/** The address, or secret, that the form around it has just made. It is kept nowhere else. */
export function MadeAddress({ copy = "Copy the address" }: { copy?: string }) {
  const { state } = useForm();
  const address = state.status === "saved" ? state.values?.address : undefined;
  if (typeof address !== "string") return null;
  return (
    <div role="status" className="grid gap-1">
      <p className="text-ink-soft text-xs">{state.message}</p>
      <CopyText text={address} label={copy} />
    </div>
  );
}
