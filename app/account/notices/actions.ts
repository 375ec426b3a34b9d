"use server";

import { refresh } from "next/cache";
import { formAction, saved } from "@/lib/form-action";
import { chooseNotices } from "@/lib/notices/mutations";
import { choicesInput } from "@/lib/notices/schema";

export const chooseNoticesAction = formAction(choicesInput, async (viewer, input) => {
  await chooseNotices(viewer, input);
  refresh();
  return saved("Kept. It holds for what happens from now on.");
});
