"use server";

import { refresh } from "next/cache";
import { formActionInArchive, saved } from "@/lib/form-action";
import { chooseAppearance } from "@/lib/preferences/mutations";
import { appearanceForm } from "@/lib/preferences/schema";

export const chooseAppearanceAction = formActionInArchive(appearanceForm, async (viewer, input) => {
  await chooseAppearance(viewer, input);
  refresh();
  return saved("Kept. It looks so wherever you sign in.");
});
