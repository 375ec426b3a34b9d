"use server";

import { refresh } from "next/cache";
import { star, type StarRefusal } from "@/lib/favourites/mutations";
import { starForm } from "@/lib/favourites/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<StarRefusal, string> = {
  NOT_FOUND: "This is no longer yours to see. Reload the page.",
  TOO_MANY: "You keep 30 things at hand already. Let one of them go first.",
};

export const starAction = formAction(starForm, async (viewer, input) => {
  const done = await star(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved(input.star === "on" ? "Kept at hand." : "No longer at hand.");
});
