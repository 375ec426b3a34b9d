import { randomUUID } from "node:crypto";
import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { PageShell } from "@/components/shell/page-shell";
import { AddTaskForm } from "@/components/tasks/add-task-form";
import { TaskTable } from "@/components/tasks/task-table";
import { tasksSentence } from "@/components/tasks/words";
import { EmptyState } from "@/components/ui/empty-state";
import { SubNav } from "@/components/ui/sub-nav";
import { ViewsBar } from "@/components/views/views-bar";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { asksForNothing, viewHref } from "@/lib/rules/grid/view-state";
import { listTasks } from "@/lib/tasks/queries";
import { TASK_VIEWS, taskView } from "@/lib/tasks/schema";
import { VIEW_FORMS } from "../view-forms";
import {
  addTaskAction,
  bulkEditTasksAction,
  completeTaskAction,
  reopenTaskAction,
  undoBulkTasksAction,
} from "./actions";

export const metadata: Metadata = { title: "Tasks" };

const VIEWS = { mine: "Mine", everybody: "Everybody’s", done: "Done" } as const;
const ACTIONS = {
  ...{ complete: completeTaskAction, reopen: reopenTaskAction },
  ...{ bulk: bulkEditTasksAction, undo: undoBulkTasksAction },
};

export default async function TasksPage({ searchParams }: PageProps<"/tasks">) {
  const viewer = await requireStaff();
  const search = await searchParams;
  const view = taskView.parse(search.view);
  const listed = await listTasks(viewer, view);
  if (!listed) notFound();
  const { today, tasks, clients, people, views } = listed;
  const first = asksForNothing("tasks", Object.keys(search)) && views.find(({ isFirst }) => isFirst);
  if (first) redirect(viewHref("tasks", first.id, first.state) as Route);
  const items = TASK_VIEWS.map((each) => ({
    href: `/tasks?view=${each}`,
    label: VIEWS[each],
    current: each === view,
  }));

  return (
    <PageShell
      title="Tasks"
      answer={view === "done" ? undefined : tasksSentence(tasks, today)}
      audience="Consultants only"
      nav={<SubNav label="Whose tasks" items={items} />}
    >
      <ViewsBar about="tasks" views={views} actions={VIEW_FORMS} />
      {tasks.length === 0 ? (
        <EmptyState title={view === "done" ? "Nothing has been done yet" : "Nothing to do"}>
          A recorded operations hire is looked at again here after 3, 6, 12 and 18 months: by then one sees
          whether it was the right one. Add what else you owe a client below.
        </EmptyState>
      ) : (
        <TaskTable
          tasks={tasks}
          today={today}
          people={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          isDone={view === "done"}
          actions={can(viewer, "task:edit") ? ACTIONS : null}
        />
      )}
      {can(viewer, "task:edit") && clients.length > 0 && (
        <details className="no-print">
          <summary className="w-fit text-sm font-medium text-accent">Add a task of your own</summary>
          <AddTaskForm action={addTaskAction} id={randomUUID()} today={today} clients={clients} />
        </details>
      )}
    </PageShell>
  );
}
