"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { type IssueReportRefusal, issueReadinessReport } from "@/lib/reports/mutations";
import { issueReadinessInput } from "@/lib/reports/schema";

const MESSAGES: Record<IssueReportRefusal, string> = {
  FORBIDDEN: "Only consultants and the owner issue reports.",
  NOT_FOUND: "The diagnosis or the engagement is no longer there. Reload the page and choose again.",
};

export const issueReportAction = formAction(issueReadinessInput, async (viewer, input) => {
  const issued = await issueReadinessReport(viewer, input);
  if (!issued.ok) return refused(MESSAGES[issued.reason]);
  revalidatePath(`/clients/${input.clientCompanyId}/reports`);
  redirect(`/clients/${input.clientCompanyId}/reports/${issued.value}`);
});
