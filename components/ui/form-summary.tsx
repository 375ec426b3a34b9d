"use client";

import { useEffect, useRef } from "react";
import { fieldId, useForm } from "./form-context";
import { Notice } from "./notice";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    nothingWasSavedYet: "Nothing was saved yet: please look at what is marked.",
  },
  de: {
    nothingWasSavedYet: "Noch ist nichts gespeichert: Bitte sehen Sie sich das Markierte an.",
  },
});

/** What stopped the form, said once at its top with a way to each field; takes the focus so that nobody misses it. */
export function FormSummary() {
  const words = WORDS[useLocale()];
  const { formId, state } = useForm();
  const ref = useRef<HTMLDivElement>(null);
  const stopped = state.status === "invalid" || state.status === "refused";

  useEffect(() => {
    if (stopped) ref.current?.focus();
  }, [state, stopped]);

  if (!stopped) return null;
  const errors = Object.entries(state.fieldErrors ?? {}).filter(([, messages]) => messages.length > 0);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="rounded-md">
      <Notice tone="danger" title={state.message ?? words.nothingWasSavedYet}>
        {errors.length > 0 && (
          <ul className="list-disc pl-4">
            {errors.map(([name, messages]) => (
              <li key={name}>
                {name ? (
                  <a className="underline underline-offset-2" href={`#${fieldId(formId, name)}`}>
                    {messages[0]}
                  </a>
                ) : (
                  messages[0]
                )}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
