"use server";

import { redirect } from "next/navigation";
import { readSessionTokenHash } from "@/lib/auth/session";
import { formAction, refused } from "@/lib/form-action";
import { startPreview } from "@/lib/members/preview-mutations";
import { previewForm } from "@/lib/members/preview-schema";

export const startPreviewAction = formAction(previewForm, async (viewer, input) => {
  const session = await readSessionTokenHash();
  const started = session && (await startPreview(viewer, input, session));
  if (!started?.ok) return refused("There is nobody like that any more: reload the page.");
  redirect("/portal");
});
