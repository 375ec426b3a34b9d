import { randomUUID } from "node:crypto";
import { bulkEditTasks } from "@/lib/tasks/bulk-mutations";
import { addTask } from "@/lib/tasks/mutations";
import { bulkEditTime } from "@/lib/timesheets/bulk-mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { deleteView, saveView } from "@/lib/views/mutations";
import { timeOn } from "../engagements";
import type { World } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** The owner's views, one shared and one deleted; and a task and an entry of the consultant's, each changed in bulk. */
export async function furnishViews({ a }: World, engagementId: string) {
  const { owner, consultant, a1 } = a;
  const [sharedViewId, deletedViewId] = [randomUUID(), randomUUID()];
  const view = { about: "tasks", shared: true, state: { view: "everybody", sort: "-due" } } as const;
  for (const id of [sharedViewId, deletedViewId])
    done(await saveView(owner, { id, ...view, name: `Late ones ${MARKS.questionnaireA}` }));
  done(await deleteView(owner, deletedViewId));

  const [taskId, bulkTasksId, bulkTimeId] = [randomUUID(), randomUUID(), randomUUID()];
  const task = { clientCompanyId: a1.clientCompanyId, title: `Call ${MARKS.a1Inner}`, dueDay: "2026-12-10" };
  done(await addTask(consultant, { id: taskId, ...task }));
  const due = { dueDay: "2026-12-11", assigneeId: null, status: null };
  done(await bulkEditTasks(consultant, { id: bulkTasksId, rows: [{ id: taskId, version: 1 }], ...due }));
  const entry = timeOn(engagementId, { monday: "2026-05-04", workDay: "2026-05-05", note: MARKS.a1Inner });
  const timeId = done(await logTime(consultant, entry));
  done(await bulkEditTime(consultant, { id: bulkTimeId, rows: [{ id: timeId, version: 1 }], kind: "admin" }));
  return { sharedViewId, deletedViewId, bulkTasksId, bulkTimeId };
}
