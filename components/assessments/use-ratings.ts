"use client";

import { useMemo } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import { type HeldAnswers, type Said, saidOf, type UnsentRating } from "./ratings";
import { SAVE_WORDS } from "./save-words";
import { formFrom, type Sender } from "./sender";
import { useAnswerQueue } from "./use-answer-queue";

/** The ratings of the statements, on their way to the server. */
export function useRatings(sender: Sender, held: HeldAnswers, save: FormAction) {
  const said = useMemo(() => saidOf(held), [held]);
  return useAnswerQueue<StatementId, Said>({
    storageKey: `answers:${sender.respondentId}`,
    held: said,
    save,
    formOf: (unsent) => formOf(sender, unsent),
    same: (a, b) => a === b,
    offline: SAVE_WORDS[sender.language].offline,
    chosenEarly: () => chosenEarly(sender, held),
  });
}

function formOf(sender: Sender, answers: UnsentRating[]): FormData {
  const form = formFrom(sender);
  for (const [at, { itemId, said, version }] of answers.entries()) {
    form.set(`answers[${at}].itemId`, itemId);
    form.set(`answers[${at}].rating`, said);
    form.set(`answers[${at}].version`, String(version));
  }
  return form;
}

/** Levels chosen on a slow network before this script had loaded: the browser shows them, and React would put them back. */
function chosenEarly({ respondentId }: Sender, held: HeldAnswers): UnsentRating[] {
  if (typeof document === "undefined") return [];
  const chosen = document.querySelectorAll<HTMLInputElement>(
    `form[data-respondent="${respondentId}"] input[data-item]:checked`,
  );
  return [...chosen].map(({ dataset, value }) => {
    const itemId = dataset.item as StatementId;
    return { itemId, said: value as Said, version: held[itemId]?.version ?? 0 };
  });
}
