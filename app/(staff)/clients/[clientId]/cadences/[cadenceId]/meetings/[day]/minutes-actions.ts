"use server";

import { refresh } from "next/cache";
import {
  type AddActionRefusal,
  addAction,
  removeAction,
  restoreAction,
} from "@/lib/cadences/action-mutations";
import {
  type MinutesRefusal,
  addDecision,
  closeMeeting,
  moveClock,
  removeDecision,
  restoreDecision,
  saveNotes,
} from "@/lib/cadences/minutes-mutations";
import {
  addActionInput,
  addDecisionInput,
  closeMeetingInput,
  minuteInput,
  moveClockInput,
  saveNotesInput,
} from "@/lib/cadences/minutes-schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<MinutesRefusal | AddActionRefusal | "HELD", string> = {
  FORBIDDEN: "Only the firm's people write the minutes.",
  NOT_FOUND: "This is no longer there.",
  NOT_BEGUN: "This meeting has not begun.",
  CANCELLED: "This meeting was called off.",
  HELD: "This meeting was closed; its clock has stopped.",
  PERSON_GONE: "This person is no longer a contact of the client, or no longer works for it.",
};

export const moveClockAction = formAction(moveClockInput, async (viewer, input) => {
  const moved = await moveClock(viewer, input);
  if (!moved.ok) return refused(MESSAGES[moved.reason]);
  refresh();
  return saved("Saved.");
});

/** Without a refresh: the page that writes knows its words. `theirs` is what somebody else wrote meanwhile. */
export const saveNotesAction = formAction(saveNotesInput, async (viewer, input) => {
  const kept = await saveNotes(viewer, input);
  if (!kept.ok) return refused(MESSAGES[kept.reason]);
  const { value } = kept;
  const values = { version: String(value.version), ...(!value.isKept && { theirs: value.notes }) };
  return { ...saved(value.isKept ? "Saved." : "Somebody else wrote here meanwhile."), values };
});

export const addDecisionAction = formAction(addDecisionInput, async (viewer, input) => {
  const added = await addDecision(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Noted.");
});

export const removeDecisionAction = formAction(minuteInput, async (viewer, input) => {
  const removed = await removeDecision(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Decision deleted.");
});

export const restoreDecisionAction = formAction(minuteInput, async (viewer, input) => {
  const restored = await restoreDecision(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Decision brought back.");
});

export const addActionAction = formAction(addActionInput, async (viewer, input) => {
  const added = await addAction(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Added.");
});

export const removeActionAction = formAction(minuteInput, async (viewer, input) => {
  const removed = await removeAction(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Action deleted.");
});

export const restoreActionAction = formAction(minuteInput, async (viewer, input) => {
  const restored = await restoreAction(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Action brought back.");
});

export const closeMeetingAction = formAction(closeMeetingInput, async (viewer, input) => {
  const closed = await closeMeeting(viewer, input);
  if (!closed.ok) return refused(MESSAGES[closed.reason]);
  refresh();
  return saved("Held.");
});
