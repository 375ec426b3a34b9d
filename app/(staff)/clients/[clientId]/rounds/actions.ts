"use server";

import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { startRound, type StartRoundRefusal } from "@/lib/rounds/mutations";
import { startRoundInput } from "@/lib/rounds/schema";

const MESSAGES: Record<StartRoundRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can start a round.",
  NOT_FOUND: "This client no longer exists.",
  ROUND_IS_OPEN: "A round of this client is still open. Reload the page to see it, and close it first.",
  DAY_IN_FUTURE: "An assessment cannot speak of a day that is still to come.",
  ENDS_IN_PAST: "The last day to answer is over already.",
  TEMPLATE_RETIRED: "This questionnaire is no longer offered. Choose another one.",
  NOBODY_ASKED: "Tick at least one person who answers.",
  NO_SUCH_CONTACT: "One of these people is no longer a CEO or head among the contacts. Reload the page.",
  HEAD_WITHOUT_DEPARTMENT: "A head answers for a department: set it in the contacts first.",
};

const FIELDS: Partial<Record<StartRoundRefusal, string>> = {
  DAY_IN_FUTURE: "asOf",
  ENDS_IN_PAST: "closesOn",
  TEMPLATE_RETIRED: "ownTemplateId",
  NOBODY_ASKED: "contactIds",
  HEAD_WITHOUT_DEPARTMENT: "contactIds",
};

export const startRoundAction = formAction(startRoundInput, async (viewer, input) => {
  const started = await startRound(viewer, input);
  if (started.ok) redirect(`/clients/${input.clientCompanyId}/rounds/${started.value}`);
  const message = MESSAGES[started.reason];
  const field = FIELDS[started.reason];
  return refused(message, field ? { [field]: [message] } : undefined);
});
