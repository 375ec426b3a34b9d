import "server-only";
import { type StaffViewer, isStaff, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { taskOf, taskSelect } from "./read";
import type { TaskView } from "./schema";

/** More than anybody works through; whoever has more sees the ones that are due first. */
const MOST_TASKS = 200;
const MOST_DONE = 50;

/** What is to do over all visible clients, overdue first; and which clients a task could be added for. `whole`: for a file. */
export async function listTasks(viewer: StaffViewer, view: TaskView, { whole = false } = {}) {
  if (!isStaff(viewer)) return null;
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const done = view === "done";
    const tasks = await tx.task.findMany({
      where: {
        firmId: viewer.firmId,
        deletedAt: null,
        doneAt: done ? { not: null } : null,
        clientCompany: visibleClients(viewer),
        ...(view === "mine" && { assigneeId: viewer.membershipId }),
      },
      orderBy: done ? [{ doneAt: "desc" }, { id: "asc" }] : [{ dueDay: "asc" }, { id: "asc" }],
      ...(!whole && { take: done ? MOST_DONE : MOST_TASKS }),
      select: taskSelect,
    });
    const clients = await tx.clientCompany.findMany({
      where: visibleClients(viewer),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    return { today, clients, tasks: tasks.map((task) => taskOf(task, viewer)) };
  });
}
