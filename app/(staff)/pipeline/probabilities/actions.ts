"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { saveProbabilities } from "@/lib/pipeline/probability-mutations";
import { saveProbabilitiesInput } from "@/lib/pipeline/schema";

const MESSAGES = {
  FORBIDDEN: "Only an owner says how likely a stage is.",
  STALE: "Somebody else changed them just now. Reload to see theirs; yours stay on this page until then.",
};

export const saveProbabilitiesAction = formAction(saveProbabilitiesInput, async (viewer, input) => {
  const done = await saveProbabilities(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("Saved. Expected values are counted by them from now on.");
});
