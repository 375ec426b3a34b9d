"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { type EditTimeRefusal, deleteTime, editTime, logTime, restoreTime } from "@/lib/timesheets/mutations";
import { editTimeInput, logTimeInput, timeEntryInput } from "@/lib/timesheets/schema";

const MESSAGES: Record<EditTimeRefusal, string> = {
  FORBIDDEN: "Only owners and consultants log hours.",
  NOT_FOUND: "This entry or its engagement no longer exists, or it is somebody else's.",
  STALE: "This entry was changed meanwhile, perhaps in another tab. Reload to see it.",
  OUTSIDE_WEEK: "This day is not in this week: open the week it belongs to.",
  BEFORE_START: "The engagement had not started on this day.",
  AFTER_END: "The engagement had ended by this day.",
  NOT_YET: "This day is still to come: hours are logged once they are worked.",
  DELIVERABLE_GONE: "This deliverable no longer exists. Choose another one, or none.",
  WEEK_CLOSED: "This week has been submitted or agreed: its hours stay as they are.",
  DAY_FULL: "That would be more than 24 hours on this day, over all clients.",
};

const BESIDE: Partial<Record<EditTimeRefusal, string>> = {
  OUTSIDE_WEEK: "workDay",
  BEFORE_START: "workDay",
  AFTER_END: "workDay",
  NOT_YET: "workDay",
  DELIVERABLE_GONE: "deliverableId",
  DAY_FULL: "minutes",
};

/** The reason, beside the field that caused it where there is one. */
function refusedFor(reason: EditTimeRefusal) {
  const field = BESIDE[reason];
  return refused(MESSAGES[reason], field ? { [field]: [MESSAGES[reason]] } : undefined);
}

export const logTimeAction = formAction(logTimeInput, async (viewer, input) => {
  const logged = await logTime(viewer, input);
  if (!logged.ok) return refusedFor(logged.reason);
  refresh();
  return saved("Logged.");
});

export const editTimeAction = formAction(editTimeInput, async (viewer, input) => {
  const edited = await editTime(viewer, input);
  if (!edited.ok) return refusedFor(edited.reason);
  refresh();
  return saved("Saved.");
});

export const deleteTimeAction = formAction(timeEntryInput, async (viewer, { id }) => {
  const deleted = await deleteTime(viewer, id);
  if (!deleted.ok) return refused(MESSAGES[deleted.reason]);
  refresh();
  return saved("Entry deleted.");
});

export const restoreTimeAction = formAction(timeEntryInput, async (viewer, { id }) => {
  const restored = await restoreTime(viewer, id);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Entry brought back.");
});
