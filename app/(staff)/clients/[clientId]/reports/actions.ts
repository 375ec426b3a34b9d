"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import type { IssueReportRefusal } from "@/lib/reports/freeze";
import { issueHandoverPack } from "@/lib/reports/handover/issue";
import { issuePackInput, reportInput } from "@/lib/reports/schema";
import { shareReport, type ShareReportRefusal, unshareReport } from "@/lib/reports/share-mutations";

const PACK_MESSAGES: Record<IssueReportRefusal, string> = {
  FORBIDDEN: "Only consultants and the owner issue reports.",
  NOT_FOUND: "There is no diagnosis to hand over yet. Reload the page.",
};

export const issuePackAction = formAction(issuePackInput, async (viewer, input) => {
  const issued = await issueHandoverPack(viewer, input);
  if (!issued.ok) return refused(PACK_MESSAGES[issued.reason]);
  revalidatePath(`/clients/${input.clientCompanyId}/reports`);
  redirect(`/clients/${input.clientCompanyId}/reports/${issued.value}`);
});

const SHARE_MESSAGES: Record<ShareReportRefusal, string> = {
  FORBIDDEN: "Only consultants and the owner share reports.",
  NOT_FOUND: "This report is no longer yours to share. Reload the page.",
};

export const shareReportAction = formAction(reportInput, async (viewer, { reportId }) => {
  const shared = await shareReport(viewer, reportId);
  if (!shared.ok) return refused(SHARE_MESSAGES[shared.reason]);
  revalidatePath(`/clients/${shared.value}/reports`, "layout");
  return saved("The CEO reads it in the portal now.");
});

export const unshareReportAction = formAction(reportInput, async (viewer, { reportId }) => {
  const taken = await unshareReport(viewer, reportId);
  if (!taken.ok) return refused(SHARE_MESSAGES[taken.reason]);
  revalidatePath(`/clients/${taken.value}/reports`, "layout");
  return saved("It is no longer in the portal.");
});
