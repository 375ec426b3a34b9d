"use server";

import { refresh } from "next/cache";
import {
  type ComeBackRefusal,
  type RemoveBottleneckRefusal,
  comeBack,
  removeFromTheWay,
} from "@/lib/bottlenecks/life-mutations";
import {
  type EditBottleneckRefusal,
  type EnterMonthRefusal,
  addBottleneck,
  deleteBottleneck,
  editBottleneck,
  enterMonth,
  restoreBottleneck,
} from "@/lib/bottlenecks/mutations";
import {
  addBottleneckInput,
  bottleneckInput,
  comeBackInput,
  editBottleneckInput,
  enterMonthInput,
  removeBottleneckInput,
} from "@/lib/bottlenecks/schema";
import { formAction, refused, saved } from "@/lib/form-action";

type Refusal = EditBottleneckRefusal | RemoveBottleneckRefusal | ComeBackRefusal | EnterMonthRefusal;
const MESSAGES: Record<Refusal, string> = {
  FORBIDDEN: "Only the firm's people keep the register.",
  NOT_FOUND: "This bottleneck is no longer in the register.",
  DEPARTMENT_GONE: "This department is no longer there. Choose another one.",
  DELIVERABLE_GONE: "This deliverable is no longer there. Choose another one.",
  DAY_AHEAD: "This day is still to come.",
  DAY_FAR: "Please check the year: a day within ten years of today.",
  FOUND_AFTER: "It was removed before this day.",
  BEFORE_FOUND: "It was found after this day.",
  BEFORE_REMOVED: "It was removed after this day.",
  MONTH_AHEAD: "This month is still to come.",
  STALE:
    "Somebody else changed this meanwhile: see what it is now. Yours is still here; saved again, it replaces theirs.",
};

function refusedFor(reason: Refusal) {
  if (reason === "STALE") refresh();
  return refused(MESSAGES[reason]);
}

export const addBottleneckAction = formAction(addBottleneckInput, async (viewer, input) => {
  const added = await addBottleneck(viewer, input);
  if (!added.ok) return refusedFor(added.reason);
  refresh();
  return saved("In the register.");
});

export const editBottleneckAction = formAction(editBottleneckInput, async (viewer, input) => {
  const edited = await editBottleneck(viewer, input);
  if (!edited.ok) return refusedFor(edited.reason);
  refresh();
  return saved("Saved.");
});

export const removeFromTheWayAction = formAction(removeBottleneckInput, async (viewer, input) => {
  const removed = await removeFromTheWay(viewer, input);
  if (!removed.ok) return refusedFor(removed.reason);
  refresh();
  return saved("Out of the way.");
});

export const comeBackAction = formAction(comeBackInput, async (viewer, input) => {
  const back = await comeBack(viewer, input);
  if (!back.ok) return refusedFor(back.reason);
  refresh();
  return saved("In the way again.");
});

export const enterMonthAction = formAction(enterMonthInput, async (viewer, input) => {
  const entered = await enterMonth(viewer, input);
  if (!entered.ok) return refusedFor(entered.reason);
  refresh();
  return saved("Saved.");
});

export const deleteBottleneckAction = formAction(bottleneckInput, async (viewer, input) => {
  const deleted = await deleteBottleneck(viewer, input);
  if (!deleted.ok) return refusedFor(deleted.reason);
  refresh();
  return saved("Deleted.");
});

export const restoreBottleneckAction = formAction(bottleneckInput, async (viewer, input) => {
  const restored = await restoreBottleneck(viewer, input);
  if (!restored.ok) return refusedFor(restored.reason);
  refresh();
  return saved("Back in the register.");
});
