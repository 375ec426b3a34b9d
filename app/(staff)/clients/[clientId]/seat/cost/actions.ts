"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { type SaveCostRefusal, saveCost } from "@/lib/seat/cost-mutations";
import { saveCostInput } from "@/lib/seat/cost-schema";

const MESSAGES: Record<SaveCostRefusal, string> = {
  FORBIDDEN: "Only consultants and the owner compare costs.",
  NOT_FOUND: "This client is no longer there.",
  STALE:
    "Somebody else saved other numbers since you opened this page. What you typed is still here: open the page in a second tab to compare, then reload this one.",
};

export const saveCostAction = formAction(saveCostInput, async (viewer, input) => {
  const kept = await saveCost(viewer, input);
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  refresh();
  return saved("Saved.");
});
