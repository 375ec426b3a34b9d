import { z } from "@hono/zod-openapi";
import { deliverable, engagement, listOf, task, timeEntry } from "@/lib/api/answers";
import {
  changedTask,
  changedTime,
  deliverableQuery,
  newTask,
  newTime,
  pagingOfClient,
  pathId,
  taskQuery,
  timeQuery,
} from "@/lib/api/bodies";
import type { StaffViewer } from "@/lib/auth/policy";
import { pageOfDeliverables } from "@/lib/deliverables/cursor-queries";
import { pageOfEngagements } from "@/lib/engagements/cursor-queries";
import { pageOfTasks } from "@/lib/tasks/cursor-queries";
import { addTask, type CompleteTaskRefusal, completeTask, reopenTask } from "@/lib/tasks/mutations";
import { pageOfTime } from "@/lib/timesheets/cursor-queries";
import { deleteTime, editTime, type EditTimeRefusal, logTime } from "@/lib/timesheets/mutations";
import { mondayOf } from "@/lib/units/days";
import { operation } from "./operation";
import { refusal } from "./problem";
import { asPage, first, listed, only } from "./rows";

const WORK = { tag: "Engagements", scope: "engagements:read" } as const;
const TIME = { tag: "Hours" } as const;
const TASKS = { tag: "Tasks" } as const;
const ofEntry = z.object({ timeEntryId: pathId });
const ofTask = z.object({ taskId: pathId });

const TIME_WORDS: Record<EditTimeRefusal, string> = {
  FORBIDDEN: "Only owners and consultants log hours, and only their own.",
  NOT_FOUND: "There is no such entry, or it is not yours.",
  STALE: "The entry was changed since that version.",
  OUTSIDE_WEEK: "A day stays within its week: delete the entry and log another.",
  BEFORE_START: "The engagement had not begun on that day.",
  AFTER_END: "The engagement had ended by that day.",
  NOT_YET: "That day is still to come.",
  DELIVERABLE_GONE: "The engagement has no such deliverable.",
  WEEK_CLOSED: "The week was handed in: its hours are corrected, not changed.",
  DAY_FULL: "A day has 24 hours.",
};
const TASK_WORDS: Record<CompleteTaskRefusal, string> = {
  FORBIDDEN: "This is not yours to change.",
  NOT_FOUND: "There is no such task.",
  STALE: "The task was changed since that version.",
  ASKS_FOR_AN_OUTCOME: "A recheck is done by saying what was found: on its page.",
  ASKS_FOR_A_ROUND: "It is done by starting the next round.",
};

export const WORK_OPERATIONS = [
  operation({
    ...{ ...WORK, id: "list_engagements", method: "get", at: "/engagements", query: pagingOfClient },
    ...{ summary: "The engagements of your clients", answer: listOf(engagement, "Engagements") },
    run: async (viewer, { query }) => listed(await pageOfEngagements(viewer, asPage(query))),
  }),
  operation({
    ...{ ...WORK, id: "get_engagement", method: "get", at: "/engagements/{engagementId}" },
    ...{ summary: "One engagement", path: z.object({ engagementId: pathId }), answer: engagement },
    run: async (viewer, { path: { engagementId: id } }) => {
      return first(await pageOfEngagements(viewer, only(id)));
    },
  }),
  operation({
    ...{ ...WORK, id: "list_deliverables", method: "get", at: "/deliverables", query: deliverableQuery },
    ...{ summary: "What is made for your clients", answer: listOf(deliverable, "Deliverables") },
    run: async (viewer, { query }) => listed(await pageOfDeliverables(viewer, asPage(query))),
  }),
  operation({
    ...{ ...TIME, scope: "time:read", id: "list_time_entries", method: "get", at: "/time-entries" },
    ...{ summary: "Hours by their day", query: timeQuery, answer: listOf(timeEntry, "TimeEntries") },
    run: async (viewer, { query }) => listed(await pageOfTime(viewer, asPage(query))),
  }),
  operation({
    ...{ ...TIME, scope: "time:write", id: "create_time_entry", method: "post", at: "/time-entries" },
    ...{ summary: "Log your own hours", body: newTime, answer: timeEntry },
    run: async (viewer, { newId, body: { id = newId, deliverableId = null, note, ...work } }) => {
      const monday = mondayOf(work.workDay);
      const logged = await logTime(viewer, { ...work, id, monday, deliverableId, note: note || null });
      return logged.ok ? entryOf(viewer, id) : refusal(logged.reason, TIME_WORDS);
    },
  }),
  operation({
    ...{ ...TIME, scope: "time:write", id: "update_time_entry", method: "patch" },
    ...{ at: "/time-entries/{timeEntryId}", path: ofEntry, body: changedTime, answer: timeEntry },
    summary: "Change an entry of your own; what is not named stays",
    run: async (viewer, { path: { timeEntryId: id }, body }) => {
      const found = await entryOf(viewer, id);
      if (!found) return null;
      const { workDay = found.workDay, minutes = found.minutes, kind = found.kind, version } = body;
      const { deliverableId = found.deliverableId, note = found.note } = body;
      const { engagementId } = found;
      const monday = mondayOf(found.workDay);
      const work = { workDay, minutes, kind, deliverableId, note: note || null };
      const edited = await editTime(viewer, { ...work, id, version, engagementId, monday });
      return edited.ok ? entryOf(viewer, id) : refusal(edited.reason, TIME_WORDS);
    },
  }),
  operation({
    ...{ ...TIME, scope: "time:write", id: "delete_time_entry", method: "delete" },
    ...{ at: "/time-entries/{timeEntryId}", path: ofEntry, summary: "Put an entry of your own into the bin" },
    run: async (viewer, { path }) => {
      const gone = await deleteTime(viewer, path.timeEntryId);
      return gone.ok ? undefined : refusal(gone.reason, TIME_WORDS);
    },
  }),
  operation({
    ...{ ...TASKS, scope: "tasks:read", id: "list_tasks", method: "get", at: "/tasks", query: taskQuery },
    ...{ summary: "Tasks by the day they are due", answer: listOf(task, "Tasks") },
    run: async (viewer, { query }) => listed(await pageOfTasks(viewer, asPage(query))),
  }),
  operation({
    ...{ ...TASKS, scope: "tasks:write", id: "create_task", method: "post", at: "/tasks" },
    ...{ summary: "Add a task of your own", body: newTask, answer: task },
    run: async (viewer, { newId, body: { id = newId, clientId, ...body } }) => {
      const added = await addTask(viewer, { ...body, id, clientCompanyId: clientId });
      return added.ok ? taskWith(viewer, id) : refusal(added.reason, TASK_WORDS);
    },
  }),
  operation({
    ...{ ...TASKS, scope: "tasks:write", id: "update_task", method: "patch", at: "/tasks/{taskId}" },
    ...{ path: ofTask, body: changedTask, answer: task, summary: "Say that a task is done, or is not" },
    run: async (viewer, { path: { taskId: id }, body: { done, version } }) => {
      const changed = await (done
        ? completeTask(viewer, { id, version })
        : reopenTask(viewer, { id, version }));
      return changed.ok ? taskWith(viewer, id) : refusal(changed.reason, TASK_WORDS);
    },
  }),
];

async function entryOf(viewer: StaffViewer, id: string) {
  return first(await pageOfTime(viewer, only(id)));
}

async function taskWith(viewer: StaffViewer, id: string) {
  return first(await pageOfTasks(viewer, only(id)));
}
