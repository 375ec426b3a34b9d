"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { type PageRefusal, saveReviewPage } from "@/lib/reviews/mutations";
import { savePageInput } from "@/lib/reviews/schema";

const MESSAGES: Record<PageRefusal, string> = {
  NOT_FOUND: "Only an owner sets up the public page.",
  STALE:
    "Somebody else changed the page since you opened this one. What you typed is still here: open it in a second tab to compare, then reload.",
  TAKEN: "Another page stands at this address already.",
};

export const saveReviewPageAction = formAction(savePageInput, async (viewer, input) => {
  const kept = await saveReviewPage(viewer, input);
  if (kept.ok) {
    refresh();
    return saved(input.open ? "Saved. The page is open." : "Saved. The page is shut.");
  }
  const at = kept.reason === "TAKEN" ? { slug: ["Choose another one."] } : undefined;
  return refused(MESSAGES[kept.reason], at);
});
