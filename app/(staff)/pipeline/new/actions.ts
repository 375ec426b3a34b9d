"use server";

import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { addOpportunity } from "@/lib/pipeline/add-mutations";
import { addOpportunityInput } from "@/lib/pipeline/schema";

const MESSAGES = {
  FORBIDDEN: "Only owners and consultants work the pipeline.",
  NOT_FOUND: "This client is no longer there for you: choose another one.",
};

export const addOpportunityAction = formAction(addOpportunityInput, async (viewer, input) => {
  const added = await addOpportunity(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  redirect(`/pipeline/${added.value}`);
});
