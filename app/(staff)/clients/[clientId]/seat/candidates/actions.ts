"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { addCandidate, restoreCandidate } from "@/lib/seat/candidate-mutations";
import { addCandidateInput, candidateInput } from "@/lib/seat/candidate-schema";

const MESSAGES = {
  FORBIDDEN: "Only consultants and the owner keep profiles of candidates.",
  NOT_FOUND: "This is no longer there: reload the page.",
} as const;

export const addCandidateAction = formAction(addCandidateInput, async (viewer, input) => {
  const added = await addCandidate(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  const page = `/clients/${added.value.clientCompanyId}/seat/candidates` as const;
  revalidatePath(page);
  redirect(`${page}/${added.value.id}`);
});

export const restoreCandidateAction = formAction(candidateInput, async (viewer, { id }) => {
  const restored = await restoreCandidate(viewer, id);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Restored.");
});
