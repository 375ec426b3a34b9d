"use server";

import { refresh } from "next/cache";
import {
  shareDiagnosis,
  type ShareRefusal,
  shareWithHeads,
  unshareDiagnosis,
  unshareWithHeads,
} from "@/lib/diagnoses/mutations";
import { shareDiagnosisInput } from "@/lib/diagnoses/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<ShareRefusal | "SIGNED_OFF" | "REPLACED" | "NOT_WITH_CEO", string> = {
  FORBIDDEN: "Only owners and consultants share a diagnosis.",
  NOT_FOUND: "This diagnosis no longer exists.",
  SIGNED_OFF: "The CEO has signed it off, so it stays with them.",
  REPLACED: "A newer version has taken its place: share that one.",
  NOT_WITH_CEO: "Share it with the CEO first: the heads see nothing that the CEO does not.",
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

export const shareWithHeadsAction = formAction(shareDiagnosisInput, async (viewer, { diagnosisId }) => {
  const shared = await shareWithHeads(viewer, diagnosisId);
  if (!shared.ok) return refused(MESSAGES[shared.reason]);
  refresh();
  return saved("Shared with the heads.");
});

export const unshareWithHeadsAction = formAction(shareDiagnosisInput, async (viewer, { diagnosisId }) => {
  const taken = await unshareWithHeads(viewer, diagnosisId);
  if (!taken.ok) return refused(MESSAGES[taken.reason]);
  refresh();
  return saved("Taken back from the heads.");
});
