"use server";

import { refresh } from "next/cache";
import { signOffDiagnosis, type ShareRefusal } from "@/lib/diagnoses/mutations";
import { signOffInput } from "@/lib/diagnoses/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<ShareRefusal | "ALREADY_SIGNED_OFF", string> = {
  FORBIDDEN: "Only the CEO signs a diagnosis off.",
  NOT_FOUND: "Your consultants have taken this diagnosis back.",
  ALREADY_SIGNED_OFF: "It is signed off already. Reload the page to see by whom and when.",
};

export const signOffAction = formAction(signOffInput, async (viewer, input) => {
  const signed = await signOffDiagnosis(viewer, input);
  if (!signed.ok) return refused(MESSAGES[signed.reason]);
  refresh();
  return saved("Signed off. Thank you.");
});
