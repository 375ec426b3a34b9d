"use server";

import { refresh } from "next/cache";
import { wordsThatDiffer } from "@/components/questionnaires/words-that-differ";
import { formAction, refused, saved } from "@/lib/form-action";
import type { DraftRefusal } from "@/lib/questionnaires/draft";
import { rewordStatementInput } from "@/lib/questionnaires/schema";
import { rewordStatement } from "@/lib/questionnaires/statement-mutations";

const MESSAGES: Record<DraftRefusal | "CHANGED", string> = {
  FORBIDDEN: "Only owners can change a questionnaire.",
  NOT_FOUND: "This draft is no longer there. What you typed is still here.",
  PUBLISHED: "This version was published meanwhile, so it is fixed. What you typed is still here.",
  CHANGED:
    "Somebody else changed this statement since you opened it. What you typed is still here, and beside it what stands now. Saving again puts yours in its place.",
};

export const rewordStatementAction = formAction(rewordStatementInput, async (viewer, input) => {
  const reworded = await rewordStatement(viewer, input);
  refresh();
  if (reworded.ok) return saved("Saved.");
  if (reworded.reason !== "CHANGED") return refused(MESSAGES[reworded.reason]);
  return refused(MESSAGES.CHANGED, wordsThatDiffer(reworded.now, input));
});
