import "server-only";
import { STAFF_ROLES, type StaffViewer, isStaff, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { readViews } from "@/lib/views/read";
import { taskOf, taskSelect } from "./read";
import type { TaskView } from "./schema";

/** More than a firm does in years: those done first are then in the export of everything. */
const MOST_TASKS = 5_000;

/** What is to do over all visible clients, overdue first; with which clients a task could be added for, whose it could be, and the views. */
export async function listTasks(viewer: StaffViewer, view: TaskView) {
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
      take: MOST_TASKS,
      select: taskSelect,
    });
    const clients = await tx.clientCompany.findMany({
      where: visibleClients(viewer),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const people = await tx.membership.findMany({
      where: { firmId: viewer.firmId, role: { in: [...STAFF_ROLES] }, disabledAt: null },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true },
    });
    const views = await readViews(tx, viewer, "tasks");
    return { today, clients, people, views, tasks: tasks.map((task) => taskOf(task, viewer)) };
  });
}
