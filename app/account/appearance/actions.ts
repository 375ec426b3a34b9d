"use server";

import { refresh } from "next/cache";
import { languageOf } from "@/lib/auth/policy";
import { formActionInArchive, saved } from "@/lib/form-action";
import { chooseAppearance } from "@/lib/preferences/mutations";
import { appearanceForm } from "@/lib/preferences/schema";
import { inBoth } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: { kept: "Kept. It looks so wherever you sign in." },
  de: { kept: "Gespeichert. So sieht es aus, wo immer Sie sich anmelden." },
});

export const chooseAppearanceAction = formActionInArchive(appearanceForm, async (viewer, input) => {
  await chooseAppearance(viewer, input);
  refresh();
  return saved(WORDS[languageOf(viewer)].kept);
});
