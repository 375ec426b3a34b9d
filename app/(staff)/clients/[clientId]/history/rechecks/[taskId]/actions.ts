"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { recordRecheck, type RecordRecheckRefusal } from "@/lib/tasks/mutations";
import { recordRecheckInput } from "@/lib/tasks/schema";

const MESSAGES: Record<RecordRecheckRefusal, string> = {
  FORBIDDEN: "Only the firm's people record what a recheck found.",
  NOT_FOUND: "This recheck is no longer there: the hire may have been taken out of the facts.",
  STALE:
    "Somebody else recorded this recheck after you opened it. What you typed is kept here: open the page in another tab to compare, then reload.",
};

export const recordRecheckAction = formAction(recordRecheckInput, async (viewer, input) => {
  const recorded = await recordRecheck(viewer, input);
  if (!recorded.ok) return refused(MESSAGES[recorded.reason]);
  refresh();
  return saved("Recorded.");
});
