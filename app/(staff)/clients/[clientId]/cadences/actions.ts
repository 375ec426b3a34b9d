"use server";

import { redirect } from "next/navigation";
import { type AddCadenceRefusal, addCadence } from "@/lib/cadences/mutations";
import { addCadenceInput } from "@/lib/cadences/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<AddCadenceRefusal, string> = {
  FORBIDDEN: "Only the firm's people set up cadences.",
  NOT_FOUND: "This engagement no longer exists.",
};

export const addCadenceAction = formAction(addCadenceInput, async (viewer, input) => {
  const added = await addCadence(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  const { clientCompanyId, id } = added.value;
  redirect(`/clients/${clientCompanyId}/cadences/${id}`);
});
