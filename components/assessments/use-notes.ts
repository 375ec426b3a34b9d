"use client";

import { useMemo } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { Unsent } from "./answer-queue";
import { type HeldNotes, isSameNote, isWholeLink, type Note, notesOnPage } from "./notes";
import { SAVE_WORDS } from "./save-words";
import { formFrom, type Sender } from "./sender";
import { useAnswerQueue } from "./use-answer-queue";

/** What is said beside the ratings, on its way to the server in the manner of the ratings. */
export function useNotes(sender: Sender, held: HeldNotes, save: FormAction) {
  const said = useMemo(() => notesOnPage(held), [held]);
  return useAnswerQueue<StatementId, Note>({
    storageKey: `notes:${sender.respondentId}`,
    held: said,
    save,
    formOf: (unsent) => formOf(sender, unsent),
    same: isSameNote,
    ready: ({ link }) => isWholeLink(link),
    offline: SAVE_WORDS[sender.language].offline,
    chosenEarly: () => [],
  });
}

function formOf(sender: Sender, notes: Unsent<StatementId, Note>[]): FormData {
  const form = formFrom(sender);
  for (const [at, { itemId, said, version }] of notes.entries()) {
    form.set(`notes[${at}].itemId`, itemId);
    for (const [name, value] of Object.entries(said)) form.set(`notes[${at}].${name}`, value);
    form.set(`notes[${at}].version`, String(version));
  }
  return form;
}
