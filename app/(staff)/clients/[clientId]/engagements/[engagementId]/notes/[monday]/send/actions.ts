"use server";

import { refresh } from "next/cache";
import { sendNoteInput } from "@/lib/client-notes/schema";
import { type SendNoteRefusal, sendNote } from "@/lib/client-notes/send-mutations";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<SendNoteRefusal, string> = {
  FORBIDDEN: "Only owners and consultants send notes to a client.",
  NOT_FOUND: "This note is no longer there for you.",
  STALE: "Somebody changed the text since you opened this page. Read it again, then send it.",
  READER_GONE: "One of them has no portal login any more. Reload the page and choose again.",
};

/** The page then leads to the note as it was sent. */
export const sendNoteAction = formAction(sendNoteInput, async (viewer, input) => {
  const sent = await sendNote(viewer, input);
  refresh();
  return sent.ok ? saved("Sent.") : refused(MESSAGES[sent.reason]);
});
