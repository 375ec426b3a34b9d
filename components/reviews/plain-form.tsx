"use client";

import { type ReactNode, type SubmitEvent, useId } from "react";
import { FormContext, useForm } from "@/components/ui/form-context";
import type { FormWords } from "@/components/ui/form-words";
import { type FormAction, useFormSubmit } from "@/components/ui/use-form-submit";
import type { FormState } from "@/lib/form-state";

const IDLE: FormState = { status: "idle" };

type PlainFormProps = {
  action: FormAction;
  hidden: Record<string, string>;
  words: FormWords;
  optionalWord: string;
  children: ReactNode;
};

/** A visitor's form: keeps what was typed and works before any script has loaded, and asks nobody whether to leave. */
export function PlainForm({ action, hidden, words, optionalWord, children }: PlainFormProps) {
  const formId = useId();
  const { state, pending, formAction, send } = useFormSubmit(action, IDLE, words);
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) send(new FormData(event.currentTarget, event.nativeEvent.submitter));
  }
  return (
    <FormContext value={{ formId, state, pending, optionalWord }}>
      <form action={formAction} onSubmit={onSubmit} noValidate className="grid grid-cols-1 gap-8">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </FormContext>
  );
}

/** That it was done, where the form stays as it is. */
export function SavedNote() {
  const { state } = useForm();
  return (
    <p role="status" className="text-accent text-sm font-medium empty:hidden">
      {state.status === "saved" ? state.message : null}
    </p>
  );
}
