import "server-only";
import { z } from "zod";
import { can, STAFF_ROLES, type Viewer, visibleClients } from "@/lib/auth/policy";
import { bulkEntity, keepBefore, rowsOfBulk, takeBefore } from "@/lib/bulk/kept";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { daysBetween, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { BulkEditTasks } from "./schema";
import { remindAgain } from "./remind-on";

export type BulkEditTasksRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "STALE" | "ASKS_FOR_MORE" | "KEEPS_ITS_DAY" | "NO_SUCH_PERSON" | "SEES_NOT_ALL";
export type UndoTasksRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Several tasks, all or none: when they are due, whose they are, that they are done. Answers how many. */
export async function bulkEditTasks(
  viewer: Viewer,
  { id, rows, dueDay, assigneeId, status }: BulkEditTasks,
): Promise<Result<number, BulkEditTasksRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const again = await rowsOfBulk(tx, viewer, id);
    if (again !== null) return ok(again);
    const tasks = await holdTasks(
      tx,
      viewer,
      rows.map((row) => row.id),
    );
    if (tasks.length !== rows.length) return refuse("NOT_FOUND");
    const read = new Map(rows.map((row) => [row.id, row.version]));
    if (tasks.some((task) => task.doneAt || task.version !== read.get(task.id))) return refuse("STALE");
    if (status && tasks.some(({ kind }) => kind !== "other")) return refuse("ASKS_FOR_MORE");
    if (dueDay && tasks.some((task) => task.kind !== "other" || task.engagementId))
      return refuse("KEEPS_ITS_DAY");
    const clientIds = tasks.map(({ clientCompanyId }) => clientCompanyId);
    const problem = assigneeId && (await assigneeProblem(tx, viewer, assigneeId, clientIds));
    if (problem) return refuse(problem);

    await tx.task.updateMany({
      where: { firmId: viewer.firmId, id: { in: tasks.map((task) => task.id) } },
      data: {
        ...(dueDay && { dueDay: fromIsoDay(dueDay) }),
        ...(assigneeId && { assigneeId }),
        ...(status && { doneAt: new Date(), doneByName: viewer.displayName }),
        version: { increment: 1 },
      },
    });
    if (dueDay)
      for (const task of tasks)
        await remindAgain(tx, viewer, task, daysBetween(toIsoDay(task.dueDay), dueDay));
    await keepBefore(
      tx,
      viewer,
      { id, about: "tasks" },
      tasks.map((task) => ({
        ...{ rowId: task.id, clientCompanyId: task.clientCompanyId, rowVersion: task.version + 1 },
        before: { dueDay: toIsoDay(task.dueDay), assigneeId: task.assigneeId },
      })),
    );
    await audit(tx, viewer, "tasks.bulk-edited", {
      ...bulkEntity("task", id, clientIds),
      after: { ids: tasks.map((task) => task.id), dueDay, assigneeId, status },
    });
    return ok(tasks.length);
  });
}

const before = z.object({ dueDay: z.string(), assigneeId: z.uuid().nullable() });

/** Brings back what they were, but for those that somebody changed since, which it names. */
export async function undoBulkTasks(
  viewer: Viewer,
  id: string,
): Promise<Result<{ back: number; left: string[] }, UndoTasksRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const kept = await takeBefore(tx, viewer, { id, about: "tasks" });
    if (kept.length === 0) return refuse("NOT_FOUND");
    const tasks = await holdTasks(
      tx,
      viewer,
      kept.map(({ rowId }) => rowId),
    );
    const versions = new Map(kept.map(({ rowId, rowVersion }) => [rowId, rowVersion]));
    const [as, left] = [new Map(kept.map((row) => [row.rowId, before.parse(row.before)])), [] as string[]];
    const back: typeof tasks = [];
    for (const task of tasks) {
      const was = as.get(task.id);
      const isHeld =
        !was?.assigneeId || !(await assigneeProblem(tx, viewer, was.assigneeId, [task.clientCompanyId]));
      if (!was || !isHeld || task.version !== versions.get(task.id)) {
        left.push(`${task.title ?? "a task"} (${task.clientCompany.name})`);
        continue;
      }
      await tx.task.updateMany({
        where: { firmId: viewer.firmId, id: task.id, version: task.version },
        data: {
          ...{ dueDay: fromIsoDay(was.dueDay), assigneeId: was.assigneeId },
          // Only open ones are changed at once.
          ...{ doneAt: null, doneByName: null, version: { increment: 1 } },
        },
      });
      await remindAgain(tx, viewer, task, daysBetween(toIsoDay(task.dueDay), was.dueDay));
      back.push(task);
    }
    const gone = kept.length - tasks.length;
    if (gone > 0) left.push(`${gone} that ${gone === 1 ? "is" : "are"} no longer there for you`);
    await audit(tx, viewer, "tasks.bulk-undone", {
      ...bulkEntity(
        "task",
        id,
        tasks.map(({ clientCompanyId }) => clientCompanyId),
      ),
      after: { ids: back.map((task) => task.id) },
    });
    return ok({ back: back.length, left });
  });
}

/** As they are until the transaction ends, in one order so that two changes take turns. */
async function holdTasks(tx: Tx, viewer: Viewer, ids: string[]) {
  const { firmId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "task" WHERE "firm_id" = ${firmId}::uuid AND "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  return tx.task.findMany({
    where: { firmId, id: { in: ids }, deletedAt: null, clientCompany: visibleClients(viewer) },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, kind: true, title: true, dueDay: true, assigneeId: true, engagementId: true },
      ...{ doneAt: true, version: true, clientCompanyId: true, remindOn: true },
      clientCompany: { select: { name: true } },
    },
  });
}

/** Nobody is given a task about a client that they do not see. */
async function assigneeProblem(tx: Tx, { firmId }: Viewer, assigneeId: string, clientIds: readonly string[]) {
  const person = await tx.membership.findFirst({
    where: { firmId, id: assigneeId, role: { in: [...STAFF_ROLES] }, disabledAt: null },
    select: { role: true },
  });
  if (!person) return "NO_SUCH_PERSON" as const;
  if (person.role === "owner") return null;
  const clients = [...new Set(clientIds)];
  const assigned = await tx.assignment.count({
    where: { firmId, membershipId: assigneeId, clientCompanyId: { in: clients } },
  });
  return assigned === clients.length ? null : ("SEES_NOT_ALL" as const);
}
