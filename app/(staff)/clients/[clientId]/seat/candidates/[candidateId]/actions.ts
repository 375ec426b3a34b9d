"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { deleteCandidate, saveCandidate } from "@/lib/seat/candidate-mutations";
import { candidateInput, saveCandidateInput } from "@/lib/seat/candidate-schema";

const MESSAGES = {
  FORBIDDEN: "Only consultants and the owner keep profiles of candidates.",
  NOT_FOUND: "This profile was deleted meanwhile. What you typed is still here: copy it before you leave.",
  STALE:
    "Somebody else changed this profile since you opened it. What you typed is still here: open the page in a second tab to compare, then reload this one.",
} as const;

export const saveCandidateAction = formAction(saveCandidateInput, async (viewer, input) => {
  const kept = await saveCandidate(viewer, input);
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  refresh();
  return saved("Saved.");
});

export const deleteCandidateAction = formAction(candidateInput, async (viewer, { id }) => {
  const deleted = await deleteCandidate(viewer, id);
  if (!deleted.ok) return refused(MESSAGES[deleted.reason]);
  const page = `/clients/${deleted.value.clientCompanyId}/seat/candidates` as const;
  revalidatePath(page);
  redirect(`${page}?deleted=${id}`);
});
