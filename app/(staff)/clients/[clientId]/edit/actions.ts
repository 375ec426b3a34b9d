"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type ChooseLanguageRefusal, chooseLanguage } from "@/lib/clients/language-mutations";
import { type SaveFactsRefusal, saveFacts } from "@/lib/clients/mutations";
import { getFactsConflict } from "@/lib/clients/queries";
import { chooseLanguageInput, saveFactsInput } from "@/lib/clients/schema";
import { formAction, refused, saved as done } from "@/lib/form-action";

const MESSAGES: Record<SaveFactsRefusal, string> = {
  FORBIDDEN: "You may read these facts, not change them.",
  HIRE_AHEAD: "This day is still to come: record the hire once they are in the role.",
  NOT_FOUND: "This client is no longer there for you. Copy what you typed before you leave.",
  STALE: "Somebody else saved these facts while you were typing. Nothing of yours was saved yet.",
};

export const saveFactsAction = formAction(saveFactsInput, async (viewer, input) => {
  const saved = await saveFacts(viewer, input);
  if (saved.ok) {
    revalidatePath(`/clients/${input.id}`, "layout");
    redirect(`/clients/${input.id}`);
  }
  if (saved.reason === "HIRE_AHEAD")
    return refused(MESSAGES.HIRE_AHEAD, { "hire.hiredOn": [MESSAGES.HIRE_AHEAD] });
  const conflict = saved.reason === "STALE" && (await getFactsConflict(viewer, input));
  if (!conflict) return refused(MESSAGES[saved.reason]);
  // The page behind the form takes the new version, so that saving again is a decision and not an accident.
  revalidatePath(`/clients/${input.id}/edit`);
  const { who, when, differences } = conflict;
  const marked = Object.entries(differences).map(([field, stored]) => [field, [`${who} saved: ${stored}`]]);
  return refused(
    `${who} saved these facts${when ? ` on ${when}` : ""}, after you opened them. Yours are not saved: change what is marked to theirs, or save again to keep yours.`,
    Object.fromEntries(marked),
  );
});

const LANGUAGE_MESSAGES: Record<ChooseLanguageRefusal, string> = {
  FORBIDDEN: MESSAGES.FORBIDDEN,
  NOT_FOUND: "This client is no longer there for you.",
  STALE: "Somebody else changed this client just now. Look at what stands here, then choose again.",
};

export const chooseLanguageAction = formAction(chooseLanguageInput, async (viewer, input) => {
  const chosen = await chooseLanguage(viewer, input);
  revalidatePath(`/clients/${input.id}/edit`);
  return chosen.ok ? done("Saved.") : refused(LANGUAGE_MESSAGES[chosen.reason]);
});
