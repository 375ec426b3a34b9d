"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import {
  type ChangeTermsRefusal,
  type DeleteEngagementRefusal,
  changeTerms,
  deleteEngagement,
  restoreEngagement,
} from "@/lib/engagements/mutations";
import { changeTermsInput, engagementInput } from "@/lib/engagements/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<ChangeTermsRefusal | DeleteEngagementRefusal, string> = {
  FORBIDDEN: "Only owners and consultants change the terms.",
  NOT_FOUND: "This engagement no longer exists.",
  STALE:
    "Somebody else changed these terms after you opened them. What you typed is kept here: open the engagement in another tab to compare, then reload.",
  HOURS_OUTSIDE_DATES:
    "Hours are already logged outside these dates. Move those hours first, or keep the dates.",
  REPORT_ISSUED: "A report was issued from this engagement, so it stays. Give it a last day instead.",
  WEEK_AGREED: "The client has agreed to weeks of this engagement, so it stays. Give it a last day instead.",
};

export const changeTermsAction = formAction(changeTermsInput, async (viewer, input) => {
  const changed = await changeTerms(viewer, input);
  if (!changed.ok) return refused(MESSAGES[changed.reason]);
  redirect(`/clients/${changed.value}/engagements/${input.id}`);
});

export const deleteEngagementAction = formAction(engagementInput, async (viewer, { id }) => {
  const deleted = await deleteEngagement(viewer, id);
  if (!deleted.ok) return refused(MESSAGES[deleted.reason]);
  redirect(`/clients/${deleted.value}/engagements?deleted=${id}`);
});

export const restoreEngagementAction = formAction(engagementInput, async (viewer, { id }) => {
  const restored = await restoreEngagement(viewer, id);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Engagement brought back.");
});
