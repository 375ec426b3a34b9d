"use server";

import { redirect } from "next/navigation";
import { rescoreDiagnosis, type RescoreRefusal } from "@/lib/diagnoses/rescore-mutations";
import { rescoreDiagnosisInput } from "@/lib/diagnoses/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<RescoreRefusal, string> = {
  FORBIDDEN: "Only owners and consultants keep a diagnosis under other rules.",
  NOT_FOUND: "This diagnosis no longer exists.",
  NO_SUCH_RULES: "There is no such version of the rules.",
  NOT_NEWER: "This round has been scored under newer rules already. Older ones can be compared, not kept.",
};

export const rescoreDiagnosisAction = formAction(rescoreDiagnosisInput, async (viewer, input) => {
  const rescored = await rescoreDiagnosis(viewer, input);
  if (!rescored.ok) return refused(MESSAGES[rescored.reason]);
  redirect(`/clients/${rescored.value.clientCompanyId}/diagnoses/${rescored.value.id}`);
});
