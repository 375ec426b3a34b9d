"use client";

import { createContext, use } from "react";
import type { FormState } from "@/lib/form-state";

export type FormScope = {
  formId: string;
  state: FormState;
  pending: boolean;
  /** Where the page speaks another language than English. */
  optionalWord?: string;
};

export const FormContext = createContext<FormScope>({
  formId: "field",
  state: { status: "idle" },
  pending: false,
});

export function useForm(): FormScope {
  return use(FormContext);
}

/** The id of a form's field: the error summary links to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`.replace(/[^\w-]+/g, "-");
}

/** What a field needs from the form around it: its id, its error, and what was typed before the page was sent. */
export function useField(name: string) {
  const { formId, state } = useForm();
  const typed = state.values?.[name];
  // Once something was sent, an absent name means an unticked box, not "as it was".
  const typedAll = state.values && [typed ?? []].flat();
  return {
    id: fieldId(formId, name),
    error: state.fieldErrors?.[name]?.[0],
    typed: typeof typed === "string" ? typed : typed?.[0],
    typedAll,
  };
}
