"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { putGuideAway } from "@/lib/preferences/mutations";
import { guideForm } from "@/lib/preferences/schema";

export const putGuideAwayAction = formAction(guideForm, async (viewer, input) => {
  const put = await putGuideAway(viewer, input);
  if (!put.ok) return refused("Only an owner sees the first steps.");
  refresh();
  return saved(
    input.away ? "Put away. They are under your name, at “First steps”." : "Back on the portfolio.",
  );
});
