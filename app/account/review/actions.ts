"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { saveOwnAvailability } from "@/lib/reviews/mutations";
import { saveAvailabilityInput } from "@/lib/reviews/schema";

const MESSAGES = {
  NOT_FOUND: "Only owners and consultants can be booked.",
  STALE:
    "You changed this in another window. What you typed is still here: reload the page to see the other one.",
} as const;

export const saveAvailabilityAction = formAction(saveAvailabilityInput, async (viewer, input) => {
  const kept = await saveOwnAvailability(viewer, input);
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  refresh();
  return saved("Saved. Talks that are booked already stay.");
});
