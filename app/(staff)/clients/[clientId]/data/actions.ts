"use server";

import { refresh } from "next/cache";
import { type AnswerDataRefusal, declineData, grantData } from "@/lib/exit/data-mutations";
import { dataRequestInput, declineDataInput } from "@/lib/exit/data-schema";
import { formAction, formActionWithProof, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AnswerDataRefusal, string> = {
  FORBIDDEN: "Only an owner of the firm answers this.",
  NOT_FOUND: "This was answered meanwhile: reload the page.",
};

export const grantDataAction = formActionWithProof(dataRequestInput, async (viewer, input) => {
  const granted = await grantData(viewer, input);
  if (!granted.ok) return refused(MESSAGES[granted.reason]);
  refresh();
  return saved("Granted. The CEO is told by mail.");
});

export const declineDataAction = formAction(declineDataInput, async (viewer, input) => {
  const declined = await declineData(viewer, input);
  if (!declined.ok) return refused(MESSAGES[declined.reason]);
  refresh();
  return saved("Declined. The CEO is told why.");
});
