import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { addDays } from "@/lib/units/days";
import { createTask } from "./create";
import type { AddTask, CompleteTask, RecordRecheck } from "./schema";
import { remindAgain } from "./remind-on";

export type AddTaskRefusal = "FORBIDDEN" | "NOT_FOUND";
export type CompleteTaskRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "STALE" | "ASKS_FOR_AN_OUTCOME" | "ASKS_FOR_A_ROUND";
export type ReopenTaskRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type RecordRecheckRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** A task of one's own, under the id that the form carried: sent twice, it is the same one. */
export async function addTask(
  viewer: Viewer,
  { id, clientCompanyId, title, dueDay, remindBefore }: AddTask,
): Promise<Result<undefined, AddTaskRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.task.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    const remindOn = remindBefore === undefined ? null : addDays(dueDay, -Number(remindBefore));
    await createTask(tx, viewer, { id, clientCompanyId, title, dueDay, remindOn });
    await audit(tx, viewer, "task.added", { ...entity(id, clientCompanyId), after: { title, dueDay } });
    return ok();
  });
}

/** Ticks it off. A recheck is not ticked off but recorded (`recordRecheck`); the next round is started, or cancelled. */
export async function completeTask(
  viewer: Viewer,
  { id, version }: CompleteTask,
): Promise<Result<undefined, CompleteTaskRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const task = await findTask(tx, viewer, id);
    if (!task) return refuse("NOT_FOUND");
    if (task.kind === "recheck_hire") return refuse("ASKS_FOR_AN_OUTCOME");
    if (task.kind === "next_round") return refuse("ASKS_FOR_A_ROUND");
    if (task.doneAt) return ok();
    const { count } = await tx.task.updateMany({
      where: { firmId: viewer.firmId, id, version, doneAt: null, deletedAt: null },
      data: { doneAt: new Date(), doneByName: viewer.displayName, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "task.done", entity(id, task.clientCompanyId));
    return ok();
  });
}

/** Takes "done" back. STALE: with a version, somebody changed it since. */
export async function reopenTask(
  viewer: Viewer,
  { id, version }: { id: string; version?: number },
): Promise<Result<undefined, ReopenTaskRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const task = await findTask(tx, viewer, id);
    if (!task || task.kind !== "other") return refuse("NOT_FOUND");
    const { count } = await tx.task.updateMany({
      where: {
        ...{ firmId: viewer.firmId, id, doneAt: { not: null }, deletedAt: null },
        ...(version !== undefined && { version }),
      },
      data: { doneAt: null, doneByName: null, version: { increment: 1 } },
    });
    if (count === 0 && version !== undefined) return refuse("STALE");
    if (count > 0) {
      const { remindOn } = await tx.task.findFirstOrThrow({
        where: { firmId: viewer.firmId, id },
        select: { remindOn: true },
      });
      await remindAgain(tx, viewer, { id, remindOn }, 0);
      await audit(tx, viewer, "task.reopened", entity(id, task.clientCompanyId));
    }
    return ok();
  });
}

/** What the recheck of a hire found. Recorded again it corrects what was found; the day it was done stays. */
export async function recordRecheck(
  viewer: Viewer,
  { id, version, outcome, note }: RecordRecheck,
): Promise<Result<undefined, RecordRecheckRefusal>> {
  if (!can(viewer, "task:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const task = await findTask(tx, viewer, id);
    if (!task || task.kind !== "recheck_hire") return refuse("NOT_FOUND");
    if (task.outcome === outcome && task.outcomeNote === note) return ok();
    const { count } = await tx.task.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: {
        outcome,
        outcomeNote: note,
        doneAt: task.doneAt ?? new Date(),
        doneByName: viewer.displayName,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    const before = { outcome: task.outcome, note: task.outcomeNote };
    await audit(tx, viewer, "task.recheck-recorded", {
      ...entity(id, task.clientCompanyId),
      before,
      after: { outcome, note },
    });
    return ok();
  });
}

function findTask(tx: Tx, viewer: Viewer, id: string) {
  return tx.task.findFirst({
    where: { firmId: viewer.firmId, id, deletedAt: null, clientCompany: visibleClients(viewer) },
    select: { clientCompanyId: true, kind: true, doneAt: true, outcome: true, outcomeNote: true },
  });
}

function entity(id: string, clientCompanyId: string) {
  return { entity: "task", entityId: id, clientCompanyId };
}
