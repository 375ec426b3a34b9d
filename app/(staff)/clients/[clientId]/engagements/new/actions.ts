"use server";

import { redirect } from "next/navigation";
import { type OpenEngagementRefusal, openEngagement } from "@/lib/engagements/mutations";
import { openEngagementInput } from "@/lib/engagements/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<OpenEngagementRefusal, string> = {
  FORBIDDEN: "Only owners and consultants open engagements.",
  NOT_FOUND: "This client no longer exists.",
};

export const openEngagementAction = formAction(openEngagementInput, async (viewer, input) => {
  const opened = await openEngagement(viewer, input);
  if (!opened.ok) return refused(MESSAGES[opened.reason]);
  redirect(`/clients/${input.clientCompanyId}/engagements/${opened.value}`);
});
