"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { publishTemplate } from "@/lib/questionnaires/mutations";
import { leaveOutInput, publishTemplateInput } from "@/lib/questionnaires/schema";
import { leaveOutStatement } from "@/lib/questionnaires/statement-mutations";

const MESSAGES = {
  FORBIDDEN: "Only owners can change a questionnaire.",
  NOT_FOUND: "This draft is no longer there. Reload the page.",
  PUBLISHED: "This version was published meanwhile, so it is fixed. Begin the next version to change it.",
  CHANGED: "Somebody changed this statement meanwhile. It is shown as it is now; look again, then decide.",
  STALE:
    "Somebody changed this draft since you opened the page. It is shown as it is now; look again, then publish.",
  NOTHING_ASKED: "Every statement is left out, so there is nothing to ask.",
} as const;

export const leaveOutAction = formAction(leaveOutInput, async (viewer, input) => {
  const done = await leaveOutStatement(viewer, input);
  refresh();
  if (!done.ok) return refused(MESSAGES[done.reason]);
  return saved(input.leftOut === "yes" ? "Left out." : "Put back.");
});

export const publishTemplateAction = formAction(publishTemplateInput, async (viewer, input) => {
  const published = await publishTemplate(viewer, input);
  refresh();
  return published.ok ? saved("Published.") : refused(MESSAGES[published.reason]);
});
