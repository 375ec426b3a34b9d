"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type ReactNode, type SubmitEvent, use, useId, useState } from "react";
import type { FormState } from "@/lib/form-state";
import { LinkButton } from "./button";
import { FormContext } from "./form-context";
import { FORM_WORDS, type FormWords } from "./form-words";
import { FormSummary } from "./form-summary";
import { ReadOnlyContext } from "./read-only";
import { SavedIndicator } from "./saved-indicator";
import { SubmitButton } from "./submit-button";
import { type FormAction, useFormSubmit } from "./use-form-submit";
import { useLeaveWarning } from "./use-leave-warning";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    whatYouTypedHere: "What you typed here is not saved.",
    cancel: "Cancel",
    whatYouTypedAbove: (submit: string | number) => `What you typed above “${submit}” is not saved.`,
  },
  de: {
    whatYouTypedHere: "Was Sie hier eingegeben haben, ist nicht gespeichert.",
    cancel: "Abbrechen",
    whatYouTypedAbove: (submit) => `Was Sie über „${submit}“ eingegeben haben, ist nicht gespeichert.`,
  },
});

const IDLE: FormState = { status: "idle" };

type ActionFormProps = {
  action: FormAction;
  initial?: FormState;
  /** The id of the row this form will make: the same form sent twice then finds the row instead of making another. */
  id?: string;
  /** What the action needs besides the fields: the parent's id, the `version` that was read. */
  hidden?: Record<string, string | number>;
  /** The submit button's words. Without it the form ends with its children, which hold a `<SubmitButton>`. */
  submit?: string;
  cancelHref?: string;
  /** Empties the form after a save, for forms that add one thing after another. */
  resetOnSaved?: boolean;
  /** Is drawn in an archive, too, where nothing else can be changed. */
  inArchive?: boolean;
  /** Where the page speaks another language than English. */
  words?: FormWords;
  className?: string;
  children?: ReactNode;
};

/** A form on a server action: keeps what was typed, says what is wrong and where, and works without JavaScript. */
export function ActionForm(props: ActionFormProps) {
  const locale = useLocale();
  const said = WORDS[locale];
  const {
    action,
    initial = IDLE,
    id,
    hidden = {},
    submit,
    cancelHref,
    resetOnSaved,
    words = FORM_WORDS,
    inArchive = false,
    className,
    children,
  } = props;
  const formId = useId();
  const [typed, setTyped] = useState<"nothing" | "unsent" | "sent">("nothing");
  const { state, pending, formAction, send } = useFormSubmit(action, initial, words);
  const dirty = typed === "unsent";
  // What was refused is still only on this page.
  useLeaveWarning(dirty || (typed === "sent" && !pending && isRefused(state)), unsavedWords(submit, locale));
  const readOnly = use(ReadOnlyContext) && !inArchive;

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const submitter = event.nativeEvent.submitter;
    setTyped(typed === "nothing" ? "nothing" : "sent");
    send(new FormData(form, submitter), () => {
      if (resetOnSaved) form.reset();
    });
  }

  if (readOnly) return null;
  return (
    <FormContext value={{ formId, state, pending }}>
      <form
        action={formAction}
        onSubmit={onSubmit}
        onInput={() => setTyped("unsent")}
        onKeyDown={submitOnModEnter}
        noValidate
        className={clsx("grid grid-cols-1 gap-5", className)}
      >
        {id && <input type="hidden" name="id" value={id} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormSummary />
        {children}
        {submit && (
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton pendingLabel={words.saving}>{submit}</SubmitButton>
            {cancelHref && (
              <LinkButton href={cancelHref} variant="quiet">
                {said.cancel}
              </LinkButton>
            )}
            <SavedIndicator
              words={words}
              status={savedStatus(state, pending, dirty)}
              message={state.status === "saved" ? state.message : undefined}
            />
          </div>
        )}
      </form>
    </FormContext>
  );
}

function savedStatus(state: FormState, pending: boolean, dirty: boolean) {
  if (pending) return "saving";
  if (isRefused(state)) return "not-saved";
  if (dirty) return "unsaved";
  return state.status === "saved" ? "saved" : "idle";
}

function isRefused({ status }: FormState): boolean {
  return status === "invalid" || status === "refused";
}

function unsavedWords(submit: string | undefined, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return submit ? words.whatYouTypedAbove(submit) : words.whatYouTypedHere;
}

function submitOnModEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
}
