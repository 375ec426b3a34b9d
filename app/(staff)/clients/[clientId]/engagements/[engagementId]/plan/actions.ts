"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type PlaceDeliverableRefusal,
  type WritePlanRefusal,
  placeDeliverable,
  writePlan,
} from "@/lib/plans/mutations";
import {
  type AddPhaseRefusal,
  type EditPhaseRefusal,
  addPhase,
  editPhase,
  movePhase,
  removePhase,
  restorePhase,
} from "@/lib/plans/phase-mutations";
import { getPhase } from "@/lib/plans/queries";
import {
  addPhaseInput,
  editPhaseInput,
  movePhaseInput,
  phaseInput,
  placeDeliverableInput,
  writePlanInput,
} from "@/lib/plans/schema";
import { formatDay } from "@/lib/units/days";

const MESSAGES: Record<
  WritePlanRefusal | PlaceDeliverableRefusal | AddPhaseRefusal | EditPhaseRefusal,
  string
> = {
  FORBIDDEN: "Only the firm's people keep the plan.",
  NOT_FOUND: "This is no longer in the plan.",
  PLANNED: "This engagement has a plan by now. Reload to see it; nothing was written twice.",
  OUTSIDE_DATES: "A phase begins outside the engagement's dates. Move its weeks, or change the terms first.",
  PHASE_GONE: "This phase was taken out of the plan meanwhile. Choose another one.",
  FULL: "A plan holds twelve phases. Take one out first.",
  STALE: "Somebody else changed this meanwhile. What you typed is kept here: reload to see what it is now.",
};

export const writePlanAction = formAction(writePlanInput, async (viewer, input) => {
  const written = await writePlan(viewer, input);
  if (!written.ok) return refused(MESSAGES[written.reason]);
  refresh();
  return saved("The plan is written.");
});

export const addPhaseAction = formAction(addPhaseInput, async (viewer, input) => {
  const added = await addPhase(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("In the plan.");
});

export const editPhaseAction = formAction(editPhaseInput, async (viewer, input) => {
  const edited = await editPhase(viewer, input);
  if (edited.ok) {
    refresh();
    return saved("Saved.");
  }
  const theirs = edited.reason === "STALE" && (await getPhase(viewer, input.id));
  if (!theirs) return refused(MESSAGES[edited.reason]);
  const weeks = `weeks of ${formatDay(theirs.fromMonday)} to ${formatDay(theirs.untilMonday)}`;
  return refused(
    `Somebody else changed this phase meanwhile: it is now “${theirs.name}”, ${weeks}, goal: ${theirs.goal ?? "none"}. What you typed is kept here: reload to take theirs.`,
  );
});

export const movePhaseAction = formAction(movePhaseInput, async (viewer, input) => {
  const moved = await movePhase(viewer, input);
  if (!moved.ok) return refused(MESSAGES[moved.reason]);
  refresh();
  return saved("Moved.");
});

export const removePhaseAction = formAction(phaseInput, async (viewer, input) => {
  const removed = await removePhase(viewer, input);
  if (!removed.ok) return refused(MESSAGES[removed.reason]);
  refresh();
  return saved("Out of the plan.");
});

export const restorePhaseAction = formAction(phaseInput, async (viewer, input) => {
  const restored = await restorePhase(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("In the plan again.");
});

export const placeDeliverableAction = formAction(placeDeliverableInput, async (viewer, input) => {
  const placed = await placeDeliverable(viewer, input);
  if (!placed.ok) return refused(MESSAGES[placed.reason]);
  refresh();
  return saved("Placed.");
});
