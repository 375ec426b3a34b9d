"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { correctWeek, type CorrectWeekRefusal } from "@/lib/timesheets/correct-mutations";
import { answerAboutWeek, type RemarkRefusal } from "@/lib/timesheets/remark-mutations";
import { recallWeek, submitWeek, type SubmitWeekRefusal } from "@/lib/timesheets/week-mutations";
import { correctWeekInput, remarkInput, submitWeekInput, weekInput } from "@/lib/timesheets/week-schema";

const MESSAGES: Record<SubmitWeekRefusal | RemarkRefusal, string> = {
  FORBIDDEN: "Only owners and consultants hand in hours.",
  NOT_FOUND: "This week is not one of an engagement of yours. Reload the page.",
  STALE:
    "The hours of this week have changed since you opened the page. Reload it, look again, then hand it in.",
  NOT_FROM_HERE: "Somebody was quicker: reload the page to see where this week is now.",
  NOT_YET: "This week has not begun.",
  NOTHING_LOGGED: "Nobody has logged hours this week. State that there was nothing, or log them first.",
  HAS_HOURS: "There are hours in this week by now. Reload the page to hand them in.",
  NOT_SUBMITTED: "This week is open: there is nothing to answer.",
};

export const submitWeekAction = formAction(submitWeekInput, async (viewer, input) => {
  const submitted = await submitWeek(viewer, input);
  if (!submitted.ok) return refused(MESSAGES[submitted.reason]);
  refresh();
  return saved("Handed in.");
});

export const recallWeekAction = formAction(weekInput, async (viewer, input) => {
  const recalled = await recallWeek(viewer, input);
  if (!recalled.ok) return refused(MESSAGES[recalled.reason]);
  refresh();
  return saved("Taken back.");
});

export const answerAboutWeekAction = formAction(remarkInput, async (viewer, input) => {
  const answered = await answerAboutWeek(viewer, input);
  if (!answered.ok) return refused(MESSAGES[answered.reason]);
  refresh();
  return saved("Answered.");
});

const CORRECTIONS: Record<CorrectWeekRefusal, string> = {
  FORBIDDEN: "Only owners and consultants correct hours.",
  NOT_FOUND: "This week is not one of an engagement of yours. Reload the page.",
  OUTSIDE_WEEK: "This day is not in this week.",
  BEFORE_START: "The engagement had not started on this day.",
  AFTER_END: "The engagement had ended by this day.",
  DELIVERABLE_GONE: "This deliverable no longer exists. Choose another one, or none.",
  WEEK_OPEN: "The client has not agreed to this week: change its entries, or take it back first.",
  BELOW_ZERO: "That is more than you have logged on this day.",
  DAY_FULL: "That would be more than 24 hours on this day, over all clients.",
};

const BESIDE: Partial<Record<CorrectWeekRefusal, string>> = {
  OUTSIDE_WEEK: "workDay",
  BEFORE_START: "workDay",
  AFTER_END: "workDay",
  DELIVERABLE_GONE: "deliverableId",
  BELOW_ZERO: "minutes",
  DAY_FULL: "minutes",
};

export const correctWeekAction = formAction(correctWeekInput, async (viewer, input) => {
  const corrected = await correctWeek(viewer, input);
  if (!corrected.ok) {
    const message = CORRECTIONS[corrected.reason];
    const field = BESIDE[corrected.reason];
    return refused(message, field ? { [field]: [message] } : undefined);
  }
  refresh();
  return saved("The correction stands beside the week.");
});
