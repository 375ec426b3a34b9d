"use server";

import { redirect } from "next/navigation";
import { type SaveCadenceRefusal, saveCadence } from "@/lib/cadences/mutations";
import { saveCadenceInput } from "@/lib/cadences/schema";
import { formAction, refused } from "@/lib/form-action";

const MESSAGES: Record<SaveCadenceRefusal, string> = {
  FORBIDDEN: "Only the firm's people change cadences.",
  NOT_FOUND: "This cadence no longer exists.",
  STALE:
    "Somebody else changed this cadence after you opened it. What you typed is kept here: open it in another tab to compare, then reload.",
  PERSON_GONE: "Somebody you chose is no longer a contact of the client, or no longer works for it.",
};

export const saveCadenceAction = formAction(saveCadenceInput, async (viewer, input) => {
  const saved = await saveCadence(viewer, input);
  if (!saved.ok) return refused(MESSAGES[saved.reason]);
  const { clientCompanyId, id } = saved.value;
  redirect(`/clients/${clientCompanyId}/cadences/${id}`);
});
