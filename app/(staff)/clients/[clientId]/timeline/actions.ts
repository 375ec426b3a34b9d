"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type AddEntryRefusal,
  type SaveEntryRefusal,
  addEntry,
  deleteEntry,
  restoreEntry,
  saveEntry,
} from "@/lib/timeline/mutations";
import { addEntryInput, entryIdInput, saveEntryInput } from "@/lib/timeline/schema";

const MESSAGES: Record<AddEntryRefusal | SaveEntryRefusal, string> = {
  FORBIDDEN: "Only the firm's people write in a timeline.",
  NOT_FOUND: "This is no longer there for you. Your words are still in the form.",
  STALE:
    "Somebody else corrected this while you were typing. What stands now is above; save again to keep yours.",
  DAY_AHEAD: "A timeline holds what has happened: choose today, or a day before.",
  DAY_FAR: "Please check the year: a day within ten years of today.",
  NO_SUCH_PERSON: "One of these people is no longer at this client: reload the page.",
  NOT_A_COLLEAGUE: "Only colleagues who may see this client can be mentioned.",
};

export const addEntryAction = formAction(addEntryInput, async (viewer, input) => {
  const added = await addEntry(viewer, input);
  if (!added.ok) return refusal(added.reason);
  refresh();
  return saved(input.nextStep ? "Written down, and a task of yours." : "Written down.");
});

export const saveEntryAction = formAction(saveEntryInput, async (viewer, input) => {
  const done = await saveEntry(viewer, input);
  if (done.ok || done.reason === "STALE") refresh();
  return done.ok ? saved("Saved.") : refusal(done.reason);
});

export const deleteEntryAction = formAction(entryIdInput, async (viewer, input) => {
  const deleted = await deleteEntry(viewer, input);
  if (!deleted.ok) return refusal(deleted.reason);
  refresh();
  return saved("Deleted.");
});

export const restoreEntryAction = formAction(entryIdInput, async (viewer, input) => {
  const restored = await restoreEntry(viewer, input);
  if (!restored.ok) return refusal(restored.reason);
  refresh();
  return saved("Back in the timeline.");
});

/** Beside the field it is about. */
function refusal(reason: keyof typeof MESSAGES) {
  const message = MESSAGES[reason];
  if (reason === "DAY_AHEAD" || reason === "DAY_FAR") return refused(message, { day: [message] });
  if (reason === "NO_SUCH_PERSON") return refused(message, { contactIds: [message] });
  if (reason === "NOT_A_COLLEAGUE") return refused(message, { mentionIds: [message] });
  return refused(message);
}
