"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction, refused } from "@/lib/form-action";
import { type MergeRefusal, mergeContacts } from "@/lib/merges/mutations";
import { mergeInput } from "@/lib/merges/schema";
import { MERGE_HINDRANCES } from "@/components/merges/words";

const REFUSALS: Record<MergeRefusal, string> = {
  ...MERGE_HINDRANCES,
  FORBIDDEN: "Your role does not merge contacts.",
  NOT_FOUND: "One of the two is not among the contacts any more: choose again.",
};

export const mergeContactsAction = formAction(mergeInput, async (viewer, input) => {
  const merged = await mergeContacts(viewer, input);
  if (!merged.ok) return refused(REFUSALS[merged.reason]);
  revalidatePath(`/clients/${input.clientCompanyId}`, "layout");
  redirect(`/clients/${input.clientCompanyId}/contacts?merged=${input.id}`);
});
