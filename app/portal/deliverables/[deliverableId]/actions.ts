"use server";

import { refresh } from "next/cache";
import { type SignOffDeliverableRefusal, signOffDeliverable } from "@/lib/deliverables/page-mutations";
import { signOffDeliverableInput } from "@/lib/deliverables/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<SignOffDeliverableRefusal, string> = {
  FORBIDDEN: "The CEO signs this off, and whoever owns it.",
  NOT_FOUND: "This page is no longer shared with you.",
  STALE: "It changed since you opened this page. Read it again below, then sign off.",
  NOT_NOW: "It is not there to be signed off just now: see its state.",
};

export const signOffDeliverableAction = formAction(signOffDeliverableInput, async (viewer, input) => {
  const signed = await signOffDeliverable(viewer, input);
  if (signed.ok || signed.reason === "STALE") refresh();
  return signed.ok ? saved("Signed off.") : refused(MESSAGES[signed.reason]);
});
