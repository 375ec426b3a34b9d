"use server";

import { refresh } from "next/cache";
import { editFirm, editSignInRules } from "@/lib/firm/mutations";
import { editFirmForm, signInRulesForm } from "@/lib/firm/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES = {
  NOT_FOUND: "Only an owner changes the firm.",
  STALE:
    "Somebody else changed the firm since you opened this page. What you typed is still here: open the page in a second tab to compare, then reload this one.",
} as const;

export const saveFirm = formAction(editFirmForm, async (viewer, input) => {
  const edited = await editFirm(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  refresh();
  return saved("Saved.");
});

export const saveSignInRules = formAction(signInRulesForm, async (viewer, input) => {
  const edited = await editSignInRules(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  refresh();
  return saved("Saved. It holds from everybody's next click.");
});
