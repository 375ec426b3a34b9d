"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { askAboutWeek, type RemarkRefusal } from "@/lib/timesheets/remark-mutations";
import { agreeWeek, type WeekRefusal } from "@/lib/timesheets/week-mutations";
import { remarkInput, weekInput } from "@/lib/timesheets/week-schema";

const MESSAGES: Record<WeekRefusal | RemarkRefusal, string> = {
  FORBIDDEN: "Only the CEO agrees to hours or asks about them.",
  NOT_FOUND: "This week is no longer here. Reload the page.",
  STALE: "The hours of this week have changed since you opened the page. Reload it and look again.",
  NOT_FROM_HERE: "Your consultants have taken this week back to change it. It comes back to you.",
  NOT_SUBMITTED: "Your consultants have taken this week back to change it. It comes back to you.",
};

export const agreeWeekAction = formAction(weekInput, async (viewer, input) => {
  const agreed = await agreeWeek(viewer, input);
  if (!agreed.ok) return refused(MESSAGES[agreed.reason]);
  refresh();
  return saved("Agreed. Thank you.");
});

export const askAboutWeekAction = formAction(remarkInput, async (viewer, input) => {
  const asked = await askAboutWeek(viewer, input);
  if (!asked.ok) return refused(MESSAGES[asked.reason]);
  refresh();
  return saved("Asked.");
});
