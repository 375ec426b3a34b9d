"use server";

import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { copyQuestionnaire, type QuestionnaireRefusal } from "@/lib/questionnaires/mutations";
import { copyQuestionnaireInput } from "@/lib/questionnaires/schema";

const MESSAGES: Record<QuestionnaireRefusal, string> = {
  FORBIDDEN: "Only owners can make a questionnaire.",
  NOT_FOUND: "The version to copy is no longer there. Reload the page.",
  STALE: "Somebody changed this meanwhile. Reload the page.",
};

export const copyQuestionnaireAction = formAction(copyQuestionnaireInput, async (viewer, input) => {
  const copied = await copyQuestionnaire(viewer, input);
  if (copied.ok) redirect(`/settings/questionnaires/${input.id}/versions/${copied.value}`);
  return refused(MESSAGES[copied.reason]);
});
