"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import { reportHandoffsInput } from "@/lib/handoffs/schema";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { giveAnswersInput, submitAnswersInput } from "@/lib/rounds/schema";
import { acknowledged, finished } from "./answer-outcomes";

// The questionnaire is one, whether a consultant opens it beside the round or a respondent in the portal.

export const giveAnswersAction = formAction(giveAnswersInput, async (viewer, input) =>
  acknowledged(await giveAnswers(viewer, input)),
);

export const reportHandoffsAction = formAction(reportHandoffsInput, async (viewer, input) =>
  acknowledged(await reportHandoffs(viewer, input)),
);

export const submitAnswersAction = formAction(submitAnswersInput, async (viewer, input) => {
  const state = finished(await submitAnswers(viewer, input));
  if (state.status === "saved") refresh();
  return state;
});
