"use server";

import { revalidatePath } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { markSeen } from "@/lib/waiting/mutations";
import { seenInput } from "@/lib/waiting/schema";

export const markSeenAction = formAction(seenInput, async (viewer, input) => {
  const marked = await markSeen(viewer, input);
  if (!marked.ok) return refused("Only the client's own people open things in the portal.");
  if (marked.value > 0) revalidatePath("/portal");
  return saved("Opened.");
});
