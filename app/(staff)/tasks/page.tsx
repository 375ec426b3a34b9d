import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/components/shell/page-shell";
import { AddTaskForm } from "@/components/tasks/add-task-form";
import { TaskTable } from "@/components/tasks/task-table";
import { tasksSentence } from "@/components/tasks/words";
import { EmptyState } from "@/components/ui/empty-state";
import { SubNav } from "@/components/ui/sub-nav";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listTasks } from "@/lib/tasks/queries";
import { TASK_VIEWS, taskView } from "@/lib/tasks/schema";
import { addTaskAction, completeTaskAction, reopenTaskAction } from "./actions";

export const metadata: Metadata = { title: "Tasks" };

const VIEWS = { mine: "Mine", everybody: "Everybody’s", done: "Done" } as const;
const ACTIONS = { complete: completeTaskAction, reopen: reopenTaskAction };

export default async function TasksPage({ searchParams }: PageProps<"/tasks">) {
  const viewer = await requireStaff();
  const view = taskView.parse((await searchParams).view);
  const listed = await listTasks(viewer, view);
  if (!listed) notFound();
  const { today, tasks, clients } = listed;
  const items = TASK_VIEWS.map((each) => ({
    href: each === "mine" ? "/tasks" : `/tasks?view=${each}`,
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
      {tasks.length === 0 ? (
        <EmptyState title={view === "done" ? "Nothing has been done yet" : "Nothing to do"}>
          A recorded operations hire is looked at again here after 3, 6, 12 and 18 months: by then one sees
          whether it was the right one. Add what else you owe a client below.
        </EmptyState>
      ) : (
        <TaskTable
          tasks={tasks}
          today={today}
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
