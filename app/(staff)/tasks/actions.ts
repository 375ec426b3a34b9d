"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { undoBulkInput } from "@/lib/bulk/schema";
import { undoneWords } from "@/components/ui/data-table/bulk-words";
import { bulkEditTasks, type BulkEditTasksRefusal, undoBulkTasks } from "@/lib/tasks/bulk-mutations";
import {
  type AddTaskRefusal,
  addTask,
  completeTask,
  type CompleteTaskRefusal,
  reopenTask,
} from "@/lib/tasks/mutations";
import { addTaskInput, bulkEditTasksInput, completeTaskInput, reopenTaskInput } from "@/lib/tasks/schema";

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

const BULK_MESSAGES: Record<BulkEditTasksRefusal, string> = {
  FORBIDDEN: MESSAGES.FORBIDDEN,
  NOT_FOUND: "One of these tasks is no longer there for you. Nothing was changed.",
  STALE:
    "Somebody changed one of these tasks just now, or did it. Nothing was changed; reload to see where they stand.",
  ASKS_FOR_MORE:
    "Hires to look at again and next rounds are not ticked off: take them out. Nothing was changed.",
  KEEPS_ITS_DAY:
    "Hires to look at again, next rounds and an engagement’s dates keep their own day: take them out. Nothing was changed.",
  NO_SUCH_PERSON: "Choose somebody of the firm.",
  SEES_NOT_ALL: "They do not see all of these clients: assign them first. Nothing was changed.",
};

export const bulkEditTasksAction = formAction(bulkEditTasksInput, async (viewer, input) => {
  const edited = await bulkEditTasks(viewer, input);
  if (!edited.ok) return refused(BULK_MESSAGES[edited.reason]);
  refresh();
  return saved(edited.value === 1 ? "1 task changed." : `${edited.value} tasks changed.`);
});

export const undoBulkTasksAction = formAction(undoBulkInput, async (viewer, { id }) => {
  const undone = await undoBulkTasks(viewer, id);
  if (!undone.ok) return refused(BULK_MESSAGES[undone.reason]);
  refresh();
  return saved(undoneWords(undone.value));
});
