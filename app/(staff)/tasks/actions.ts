"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type AddTaskRefusal,
  addTask,
  completeTask,
  type CompleteTaskRefusal,
  reopenTask,
} from "@/lib/tasks/mutations";
import { addTaskInput, completeTaskInput, reopenTaskInput } from "@/lib/tasks/schema";

const MESSAGES: Record<AddTaskRefusal | CompleteTaskRefusal, string> = {
  FORBIDDEN: "Only the firm's people have tasks.",
  NOT_FOUND: "This client or task is no longer there for you.",
  STALE: "Somebody else changed this task just now. Reload to see where it stands.",
  ASKS_FOR_AN_OUTCOME: "Say what you found: open it, and record the outcome.",
  ASKS_FOR_A_ROUND:
    "It is done once the round is started. If there will be none, cancel it at the client’s last round.",
};

export const addTaskAction = formAction(addTaskInput, async (viewer, input) => {
  const added = await addTask(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved(`Added: ${input.title}`);
});

export const completeTaskAction = formAction(completeTaskInput, async (viewer, input) => {
  const done = await completeTask(viewer, input);
  if (!done.ok) return refused(MESSAGES[done.reason]);
  refresh();
  return saved("Done.");
});

export const reopenTaskAction = formAction(reopenTaskInput, async (viewer, input) => {
  const reopened = await reopenTask(viewer, input);
  if (!reopened.ok) return refused(MESSAGES[reopened.reason]);
  refresh();
  return saved("Open again.");
});
