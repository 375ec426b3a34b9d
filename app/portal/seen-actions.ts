"use server";

import { revalidatePath } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { markSeen } from "@/lib/waiting/mutations";
import { seenInput } from "@/lib/waiting/schema";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    opened: "Opened.",
    onlyTheClientsOwn: "Only the client's own people open things in the portal.",
  },
  de: {
    opened: "Geöffnet.",
    onlyTheClientsOwn: "Nur Ihre eigenen Leute öffnen etwas im Portal.",
  },
});

export const markSeenAction = formAction(seenInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const marked = await markSeen(viewer, input);
  if (!marked.ok) return refused(words.onlyTheClientsOwn);
  if (marked.value > 0) revalidatePath("/portal");
  return saved(words.opened);
});
