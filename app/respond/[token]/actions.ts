"use server";

import { refresh } from "next/cache";
import { acknowledged, finished } from "@/app/answer-outcomes";
import { ANSWER_WORDS } from "@/app/answer-words";
import { takeSave } from "@/lib/auth/limits";
import { linkForm } from "@/lib/auth/link-token";
import type { LinkViewer } from "@/lib/auth/policy";
import { viewerByLink } from "@/lib/auth/viewer";
import { noteAnswers } from "@/lib/evidence/note-mutations";
import { noteAnswersInput } from "@/lib/evidence/schema";
import { publicFormAction, refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import { reportHandoffsInput } from "@/lib/handoffs/schema";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { chooseLanguage } from "@/lib/rounds/language-mutations";
import { openQuestionnaire } from "@/lib/rounds/open-mutations";
import {
  chooseLanguageInput,
  giveAnswersInput,
  openQuestionnaireInput,
  pageLanguage,
  submitAnswersInput,
} from "@/lib/rounds/schema";
import type { Locale } from "@/lib/rules/questionnaire/locales";

const byLinkForm = linkForm.extend(pageLanguage.shape);

async function byLink(
  { token, language }: { token: string; language: Locale },
  run: (viewer: LinkViewer) => Promise<FormState>,
): Promise<FormState> {
  const words = ANSWER_WORDS[language];
  const viewer = await viewerByLink(token);
  if (!viewer) return refused(words.LINK_GONE);
  if (!(await takeSave(viewer.respondentId))) return refused(words.TOO_OFTEN);
  return run(viewer);
}

export const openByLinkAction = publicFormAction(
  openQuestionnaireInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink({ token, ...input }, async (viewer) => {
      const words = ANSWER_WORDS[input.language];
      const opened = await openQuestionnaire(viewer, input);
      if (!opened.ok) return refused(words.LINK_GONE);
      refresh();
      return saved(words.saved);
    }),
);

export const chooseLanguageByLinkAction = publicFormAction(
  chooseLanguageInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink({ token, ...input }, async (viewer) => {
      const chosen = await chooseLanguage(viewer, input);
      const words = ANSWER_WORDS[input.language];
      return chosen.ok ? saved(words.saved) : refused(words[chosen.reason]);
    }),
);

export const giveByLinkAction = publicFormAction(
  giveAnswersInput.extend(byLinkForm.shape),
  async ({ token, language, ...input }) =>
    byLink({ token, language }, async (viewer) => acknowledged(await giveAnswers(viewer, input), language)),
);

export const noteByLinkAction = publicFormAction(
  noteAnswersInput.extend(byLinkForm.shape),
  async ({ token, language, ...input }) =>
    byLink({ token, language }, async (viewer) => acknowledged(await noteAnswers(viewer, input), language)),
);

export const reportByLinkAction = publicFormAction(
  reportHandoffsInput.extend(byLinkForm.shape),
  async ({ token, language, ...input }) =>
    byLink({ token, language }, async (viewer) =>
      acknowledged(await reportHandoffs(viewer, input), language),
    ),
);

export const submitByLinkAction = publicFormAction(
  submitAnswersInput.extend(byLinkForm.shape),
  async ({ token, language, ...input }) =>
    byLink({ token, language }, async (viewer) => {
      const state = finished(await submitAnswers(viewer, input), language);
      if (state.status === "saved") refresh();
      return state;
    }),
);
