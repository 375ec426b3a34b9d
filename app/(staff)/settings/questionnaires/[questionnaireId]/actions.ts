"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  draftTemplate,
  offerTemplate,
  type QuestionnaireRefusal,
  renameQuestionnaire,
} from "@/lib/questionnaires/mutations";
import {
  draftTemplateInput,
  offerTemplateInput,
  renameQuestionnaireInput,
} from "@/lib/questionnaires/schema";

const MESSAGES: Record<QuestionnaireRefusal, string> = {
  FORBIDDEN: "Only owners can change a questionnaire.",
  NOT_FOUND: "This version is no longer there. Reload the page.",
  STALE:
    "Somebody else named it meanwhile. What you typed is still here: look at the name above, then save again.",
};

export const draftTemplateAction = formAction(draftTemplateInput, async (viewer, input) => {
  const drafted = await draftTemplate(viewer, input);
  if (drafted.ok) redirect(`/settings/questionnaires/${input.questionnaireId}/versions/${drafted.value}`);
  return refused(MESSAGES[drafted.reason]);
});

export const offerTemplateAction = formAction(offerTemplateInput, async (viewer, input) => {
  const offered = await offerTemplate(viewer, input);
  if (!offered.ok) return refused(MESSAGES[offered.reason]);
  refresh();
  return saved(input.offered === "yes" ? "Offered again." : "Retired: new rounds cannot ask it.");
});

export const renameQuestionnaireAction = formAction(renameQuestionnaireInput, async (viewer, input) => {
  const renamed = await renameQuestionnaire(viewer, input);
  // The name above is then the present one, and the form names what it saw.
  refresh();
  return renamed.ok ? saved("Renamed.") : refused(MESSAGES[renamed.reason]);
});
