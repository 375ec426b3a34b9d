"use server";

import { refresh } from "next/cache";
import { type FillInEscalationRefusal, fillInEscalation } from "@/lib/escalations/edit-mutations";
import { fillInEscalationInput } from "@/lib/escalations/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<FillInEscalationRefusal, [message: string, field?: string]> = {
  FORBIDDEN: ["Only the firm's people fill in what others logged."],
  NOT_FOUND: ["This escalation is no longer in the ledger."],
  DEPARTMENT_GONE: ["This department is no longer there. Choose another one.", "departmentId"],
  DELIVERABLE_GONE: ["This deliverable is no longer there. Choose another one.", "into"],
  DAY_AHEAD: ["This day is still to come.", "raisedDay"],
  DECIDED_AHEAD: ["This day is still to come.", "decidedDay"],
  DAY_FAR: ["Please check the year: a day within ten years of today.", "raisedDay"],
  DECIDED_BEFORE: ["Not before the day it came up, please.", "decidedDay"],
  STALE: [
    "Somebody else changed this meanwhile: see above what it says now. Yours is still in the form; saved again, it replaces theirs.",
  ],
};

export const fillInEscalationAction = formAction(fillInEscalationInput, async (viewer, input) => {
  const filledIn = await fillInEscalation(viewer, input);
  if (!filledIn.ok) {
    const [message, field] = MESSAGES[filledIn.reason];
    if (filledIn.reason === "STALE") refresh();
    return refused(message, field ? { [field]: [message] } : undefined);
  }
  refresh();
  return saved("Saved.");
});
