"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type AddMeasureRefusal,
  type EditMeasureRefusal,
  addMeasure,
  editMeasure,
  enterValue,
  removeMeasure,
  restoreMeasure,
} from "@/lib/scorecards/mutations";
import { addMeasureInput, editMeasureInput, enterValueInput, measureInput } from "@/lib/scorecards/schema";

const MESSAGES: Record<AddMeasureRefusal | EditMeasureRefusal, string> = {
  FORBIDDEN: "Only the firm's people keep the scorecard.",
  NOT_FOUND: "This number is no longer on the scorecard.",
  OWNER_GONE: "This person is no longer a contact of the client.",
  FULL: "A scorecard holds fifteen numbers. Take one off first.",
  STALE: "Somebody else changed this meanwhile. Reload to see what it is now.",
};

export const addMeasureAction = formAction(addMeasureInput, async (viewer, input) => {
  const added = await addMeasure(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("On the scorecard.");
});

export const editMeasureAction = formAction(editMeasureInput, async (viewer, input) => {
  const edited = await editMeasure(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  refresh();
  return saved("Saved.");
});

export const removeMeasureAction = formAction(measureInput, async (viewer, input) => {
  const removed = await removeMeasure(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Off the scorecard.");
});

export const restoreMeasureAction = formAction(measureInput, async (viewer, input) => {
  const restored = await restoreMeasure(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("On the scorecard again.");
});

export const enterValueAction = formAction(enterValueInput, async (viewer, input) => {
  const entered = await enterValue(viewer, input);
  if (!entered.ok) return refused(MESSAGES[entered.reason]);
  refresh();
  return saved("Saved.");
});
