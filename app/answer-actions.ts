"use server";

import { refresh } from "next/cache";
import { noteAnswers } from "@/lib/evidence/note-mutations";
import { noteAnswersInput } from "@/lib/evidence/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import { reportHandoffsInput } from "@/lib/handoffs/schema";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { chooseLanguage } from "@/lib/rounds/language-mutations";
import { chooseLanguageInput, giveAnswersInput, pageLanguage, submitAnswersInput } from "@/lib/rounds/schema";
import { acknowledged, finished } from "./answer-outcomes";
import { ANSWER_WORDS } from "./answer-words";

// The questionnaire is one, whether a consultant opens it beside the round or a respondent in the portal.

export const giveAnswersAction = formAction(
  giveAnswersInput.extend(pageLanguage.shape),
  async (viewer, { language, ...input }) => acknowledged(await giveAnswers(viewer, input), language),
);

export const noteAnswersAction = formAction(
  noteAnswersInput.extend(pageLanguage.shape),
  async (viewer, { language, ...input }) => acknowledged(await noteAnswers(viewer, input), language),
);

export const reportHandoffsAction = formAction(
  reportHandoffsInput.extend(pageLanguage.shape),
  async (viewer, { language, ...input }) => acknowledged(await reportHandoffs(viewer, input), language),
);

export const chooseLanguageAction = formAction(chooseLanguageInput, async (viewer, input) => {
  const chosen = await chooseLanguage(viewer, input);
  const words = ANSWER_WORDS[input.language];
  return chosen.ok ? saved(words.saved) : refused(words[chosen.reason]);
});

export const submitAnswersAction = formAction(
  submitAnswersInput.extend(pageLanguage.shape),
  async (viewer, { language, ...input }) => {
    const state = finished(await submitAnswers(viewer, input), language);
    if (state.status === "saved") refresh();
    return state;
  },
);
