"use server";

import { refresh } from "next/cache";
import {
  type AddActivityRefusal,
  type SetLetterRefusal,
  addActivity,
  removeActivity,
  restoreActivity,
  setLetter,
} from "@/lib/accountability/raci-mutations";
import { addActivityInput, raciInput, setLetterInput } from "@/lib/accountability/raci-schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<AddActivityRefusal | SetLetterRefusal, string> = {
  FORBIDDEN: "Only the firm’s people keep the grids.",
  NOT_FOUND: "This activity is no longer in the grid.",
  SEAT_GONE: "This seat is no longer on the chart.",
  FULL: "A grid holds forty activities: more are two processes.",
  NEEDS_A: "Give the A to another seat: it leaves this one by itself.",
};

export const addActivityAction = formAction(addActivityInput, async (viewer, input) => {
  const added = await addActivity(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Added.");
});

export const setLetterAction = formAction(setLetterInput, async (viewer, input) => {
  const written = await setLetter(viewer, input);
  if (!written.ok) return refused(MESSAGES[written.reason]);
  refresh();
  const { value } = written;
  if (value.isKept) return { ...saved("Saved."), values: { version: String(value.version) } };
  const theirs = value.theirs ?? "empty";
  const yours = input.letter ?? "empty";
  return refused(
    `Somebody else wrote here meanwhile: the cell is ${theirs}. Yours, ${yours}, is not written.`,
  );
});

export const removeActivityAction = formAction(raciInput, async (viewer, input) => {
  const removed = await removeActivity(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Taken off.");
});

export const restoreActivityAction = formAction(raciInput, async (viewer, input) => {
  const restored = await restoreActivity(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("There again.");
});
