"use server";

import { refresh } from "next/cache";
import { type CompleteActionRefusal, completeAction, reopenAction } from "@/lib/cadences/action-mutations";
import { completeActionInput, minuteInput } from "@/lib/cadences/minutes-schema";
import { formAction, refused, saved } from "@/lib/form-action";

// What was agreed in a meeting is ticked off by the consultants, and in the portal by whose it is.

const MESSAGES: Record<CompleteActionRefusal, string> = {
  FORBIDDEN: "Only the action's owner and the consultants tick it off.",
  NOT_FOUND: "This action no longer exists.",
  STALE: "Somebody else changed this action meanwhile. Reload to see where it stands.",
};

export const completeActionAction = formAction(completeActionInput, async (viewer, input) => {
  const done = await completeAction(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("Done.");
});

export const reopenActionAction = formAction(minuteInput, async (viewer, input) => {
  const reopened = await reopenAction(viewer, input);
  if (!reopened.ok) return refused(MESSAGES[reopened.reason]);
  refresh();
  return saved("Open again.");
});
