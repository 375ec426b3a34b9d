"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import type { FormState } from "@/lib/form-state";
import { FORM_WORDS_IN, type FormWords } from "./form-words";
import { useLocale } from "#language";

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

/**
 * Sends a form in two ways. Before a script has loaded the browser posts it and `useActionState` brings the answer
 * back; afterwards `send` calls the same action, so that a dead network is an answer on the form and not a crash,
 * and React does not empty the fields.
 */
export function useFormSubmit(action: FormAction, initial: FormState, given?: FormWords) {
  const locale = useLocale();
  const words = given ?? FORM_WORDS_IN[locale];
  const [posted, formAction] = useActionState(action, initial);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answered ?? posted;

  function send(data: FormData, onSaved?: () => void) {
    startTransition(async () => {
      const next = await answer(action, state, data, words);
      startTransition(() => setAnswered(next));
      if (next.status === "saved") onSaved?.();
    });
  }

  return { state, pending, formAction, send };
}

async function answer(
  action: FormAction,
  previous: FormState,
  data: FormData,
  words: FormWords,
): Promise<FormState> {
  try {
    return await action(previous, data);
  } catch (error) {
    // A redirect or a 404 also arrives as an exception and belongs to the router.
    unstable_rethrow(error);
    return { status: "refused", message: error instanceof TypeError ? words.notReached : words.failed };
  }
}
