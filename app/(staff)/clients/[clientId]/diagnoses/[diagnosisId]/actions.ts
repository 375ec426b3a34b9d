"use server";

import { refresh } from "next/cache";
import { shareDiagnosis, type ShareRefusal, unshareDiagnosis } from "@/lib/diagnoses/mutations";
import { shareDiagnosisInput } from "@/lib/diagnoses/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<ShareRefusal | "SIGNED_OFF", string> = {
  FORBIDDEN: "Only owners and consultants share a diagnosis.",
  NOT_FOUND: "This diagnosis no longer exists.",
  SIGNED_OFF: "The CEO has signed it off, so it stays with them.",
};

export const shareDiagnosisAction = formAction(shareDiagnosisInput, async (viewer, { diagnosisId }) => {
  const shared = await shareDiagnosis(viewer, diagnosisId);
  if (!shared.ok) return refused(MESSAGES[shared.reason]);
  refresh();
  return saved("Shared with the CEO.");
});

export const unshareDiagnosisAction = formAction(shareDiagnosisInput, async (viewer, { diagnosisId }) => {
  const taken = await unshareDiagnosis(viewer, diagnosisId);
  if (!taken.ok) return refused(MESSAGES[taken.reason]);
  refresh();
  return saved("Taken back.");
});
