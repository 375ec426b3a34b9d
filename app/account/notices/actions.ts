"use server";

import { refresh } from "next/cache";
import { formAction, saved } from "@/lib/form-action";
import { chooseNotices } from "@/lib/notices/mutations";
import { choicesInput } from "@/lib/notices/schema";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    keptItHoldsFor: "Kept. It holds for what happens from now on.",
  },
  de: {
    keptItHoldsFor: "Gespeichert. Es gilt für alles, was ab jetzt geschieht.",
  },
});

export const chooseNoticesAction = formAction(choicesInput, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  await chooseNotices(viewer, input);
  refresh();
  return saved(words.keptItHoldsFor);
});
