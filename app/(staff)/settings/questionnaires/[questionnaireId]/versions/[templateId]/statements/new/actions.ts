"use server";

import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import type { DraftRefusal } from "@/lib/questionnaires/draft";
import { addStatementInput } from "@/lib/questionnaires/schema";
import { addStatement } from "@/lib/questionnaires/statement-mutations";

const MESSAGES: Record<DraftRefusal | "SUBJECT_FULL", string> = {
  FORBIDDEN: "Only owners can change a questionnaire.",
  NOT_FOUND: "This draft is no longer there. What you typed is still here.",
  PUBLISHED: "This version was published meanwhile, so it is fixed. What you typed is still here.",
  SUBJECT_FULL: "This subject has fifteen statements of your own, and takes no more.",
};

export const addStatementAction = formAction(addStatementInput, async (viewer, input) => {
  const added = await addStatement(viewer, input);
  if (added.ok)
    redirect(`/settings/questionnaires/${added.value.questionnaireId}/versions/${input.templateId}`);
  const message = MESSAGES[added.reason];
  return refused(message, added.reason === "SUBJECT_FULL" ? { dimension: [message] } : undefined);
});
