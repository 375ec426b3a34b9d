"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  correctHandoff,
  noteHandoff,
  type NoteRefusal,
  removeHandoff,
  restoreHandoff,
} from "@/lib/handoffs/note-mutations";
import { correctHandoffInput, handoffIdInput, noteHandoffInput } from "@/lib/handoffs/schema";

const MESSAGES: Record<NoteRefusal, string> = {
  FORBIDDEN: "Only the firm's people note handoffs.",
  NOT_FOUND: "This note is no longer there: reload the page.",
  STALE:
    "Somebody else changed this note while you were typing. What stands now is above; save again to keep yours.",
  NO_SUCH_DEPARTMENT: "One of these departments is no longer there: reload the page.",
};

export const noteHandoffAction = formAction(noteHandoffInput, async (viewer, input) => {
  const noted = await noteHandoff(viewer, input);
  if (!noted.ok) return refused(MESSAGES[noted.reason]);
  refresh();
  return saved("On the map.");
});

export const correctHandoffAction = formAction(correctHandoffInput, async (viewer, input) => {
  const corrected = await correctHandoff(viewer, input);
  if (corrected.ok || corrected.reason === "STALE") refresh();
  return corrected.ok ? saved("Saved.") : refused(MESSAGES[corrected.reason]);
});

export const removeHandoffAction = formAction(handoffIdInput, async (viewer, input) => {
  const removed = await removeHandoff(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Deleted.");
});

export const restoreHandoffAction = formAction(handoffIdInput, async (viewer, input) => {
  const restored = await restoreHandoff(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Back on the map.");
});
