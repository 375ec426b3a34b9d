"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { issueReportDraft, saveReportDraft } from "@/lib/reports/draft-mutations";
import { issueDraftInput, saveDraftInput } from "@/lib/reports/draft-schema";

const MESSAGES = {
  FORBIDDEN: "Only consultants and the owner put reports together.",
  NOT_FOUND: "The client or its diagnosis is no longer there. Reload the page.",
  STALE: "Somebody else saved this draft meanwhile. What you made of it is still here, beside theirs.",
} as const;

export const saveDraftAction = formAction(saveDraftInput, async (viewer, input) => {
  const kept = await saveReportDraft(viewer, input);
  // Of a draft that was saved by somebody else the page shows theirs beside one's own.
  refresh();
  return kept.ok ? saved("Saved.") : refused(MESSAGES[kept.reason]);
});

export const issueDraftAction = formAction(issueDraftInput, async (viewer, input) => {
  const issued = await issueReportDraft(viewer, input);
  if (!issued.ok) {
    refresh();
    return refused(MESSAGES[issued.reason]);
  }
  revalidatePath(`/clients/${input.clientCompanyId}/reports`);
  redirect(`/clients/${input.clientCompanyId}/reports/${issued.value}`);
});
