"use server";

import { refresh } from "next/cache";
import { acknowledged, finished } from "@/app/answer-outcomes";
import { takeSave } from "@/lib/auth/limits";
import { linkForm } from "@/lib/auth/link-token";
import type { LinkViewer } from "@/lib/auth/policy";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { publicFormAction, refused, saved } from "@/lib/form-action";
import type { FormState } from "@/lib/form-state";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import { reportHandoffsInput } from "@/lib/handoffs/schema";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { openQuestionnaire } from "@/lib/rounds/open-mutations";
import { giveAnswersInput, submitAnswersInput } from "@/lib/rounds/schema";

const LINK_GONE =
  "This link no longer works: it was replaced or taken back, or the round is closed. What was saved is kept; ask your consultants for a new link.";

async function byLink(token: string, run: (viewer: LinkViewer) => Promise<FormState>): Promise<FormState> {
  const viewer = await viewerOfLink(token);
  if (!viewer) return refused(LINK_GONE);
  if (!(await takeSave(viewer.respondentId)))
    return refused("Too many saves in a short time. Wait a few minutes: what you chose is kept here.");
  return run(viewer);
}

export const openByLinkAction = publicFormAction(
  submitAnswersInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink(token, async (viewer) => {
      const opened = await openQuestionnaire(viewer, input);
      if (!opened.ok) return refused(LINK_GONE);
      refresh();
      return saved("Here it is.");
    }),
);

export const giveByLinkAction = publicFormAction(
  giveAnswersInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink(token, async (viewer) => acknowledged(await giveAnswers(viewer, input))),
);

export const reportByLinkAction = publicFormAction(
  reportHandoffsInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink(token, async (viewer) => acknowledged(await reportHandoffs(viewer, input))),
);

export const submitByLinkAction = publicFormAction(
  submitAnswersInput.extend(linkForm.shape),
  async ({ token, ...input }) =>
    byLink(token, async (viewer) => {
      const state = finished(await submitAnswers(viewer, input));
      if (state.status === "saved") refresh();
      return state;
    }),
);
