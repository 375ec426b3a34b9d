"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused, saved } from "@/lib/form-action";
import { closeRound, type CloseRoundRefusal } from "@/lib/rounds/close-mutations";
import { addRespondents, type ChangeRespondentsRefusal, removeRespondent } from "@/lib/rounds/mutations";
import { addRespondentsInput, closeRoundForm, removeRespondentInput } from "@/lib/rounds/schema";

const CLOSE_MESSAGES: Record<CloseRoundRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can close a round.",
  NOT_FOUND: "This round no longer exists.",
  ALREADY_CLOSED: "Somebody has closed this round already. Reload the page to see its diagnosis.",
  STALE: "Somebody changed who is asked since you opened this page. Reload it, look again, then close.",
  NOBODY_ANSWERED: "Nobody has rated a single statement yet, so there is nothing to score.",
};

export const closeRoundAction = formAction(closeRoundForm, async (viewer, { clientCompanyId, ...input }) => {
  const closed = await closeRound(viewer, input);
  if (closed.ok) redirect(`/clients/${clientCompanyId}/diagnoses/${closed.value}`);
  if (closed.reason !== "NOT_SCORABLE") return refused(CLOSE_MESSAGES[closed.reason]);
  const problems = closed.problems.map(({ path, message }) => `${path}: ${message}`);
  return refused("The facts cannot be scored as they are; nothing was closed. Mend them first:", {
    facts: [problems.join("; ")],
  });
});

const RESPONDENT_MESSAGES: Record<ChangeRespondentsRefusal, string> = {
  FORBIDDEN: "Only owners and consultants can change who is asked.",
  NOT_FOUND: "This round no longer exists.",
  ROUND_CLOSED: "This round is closed.",
  HAS_ANSWERED: "This person has answered meanwhile; what was answered stays in the round.",
  NOBODY_ASKED: "Tick at least one person.",
  NO_SUCH_CONTACT: "One of these people is no longer a CEO or head among the contacts. Reload the page.",
  HEAD_WITHOUT_DEPARTMENT: "A head answers for a department: set it in the contacts first.",
};

export const addRespondentsAction = formAction(addRespondentsInput, async (viewer, input) => {
  const added = await addRespondents(viewer, input);
  if (!added.ok) return refused(RESPONDENT_MESSAGES[added.reason]);
  refresh();
  return saved("Asked.");
});

export const removeRespondentAction = formAction(removeRespondentInput, async (viewer, input) => {
  const removed = await removeRespondent(viewer, input);
  if (!removed.ok) return refused(RESPONDENT_MESSAGES[removed.reason]);
  refresh();
  return saved("Taken back.");
});
