"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { type SaveNoteRefusal, saveNote } from "@/lib/client-notes/mutations";
import { saveNoteInput } from "@/lib/client-notes/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<SaveNoteRefusal, string> = {
  FORBIDDEN: "Only the firm's people write to a client.",
  NOT_FOUND: "This week or this engagement is no longer there for you. What you typed is still here.",
  NOT_YET: "This week has not begun.",
  SENT: "This note was sent meanwhile, so it stays as it is. What you typed is still here, to copy.",
  STALE:
    "Somebody else saved this note while you were writing. What you typed is still here, and beside it what they saved. Saving again puts yours in its place.",
};

export const saveNoteAction = formAction(saveNoteInput, async (viewer, { next, ...note }) => {
  const kept = await saveNote(viewer, note);
  refresh();
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  const { engagementId, monday } = note;
  if (next === "preview")
    redirect(`/clients/${kept.value.clientCompanyId}/engagements/${engagementId}/notes/${monday}/send`);
  return saved("Saved.");
});
