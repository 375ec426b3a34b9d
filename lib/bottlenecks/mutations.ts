import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { isDepartment } from "@/lib/clients/own-parts";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { pastDayProblem } from "@/lib/form-fields";
import { type Result, ok, refuse } from "@/lib/result";
import { dayIn, firstOfMonth, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { entity, lockBottleneck } from "./find";
import type { AddBottleneck, EditBottleneck, EnterMonth } from "./schema";

export type AddBottleneckRefusal = "FORBIDDEN" | "NOT_FOUND" | "DEPARTMENT_GONE" | "DAY_AHEAD" | "DAY_FAR";
export type EditBottleneckRefusal = AddBottleneckRefusal | "FOUND_AFTER" | "STALE";
export type BinBottleneckRefusal = "FORBIDDEN" | "NOT_FOUND";
export type EnterMonthRefusal = "FORBIDDEN" | "NOT_FOUND" | "MONTH_AHEAD" | "STALE";

/** Under the id that the form carried: sent twice, it is the same one. */
export async function addBottleneck(
  viewer: Viewer,
  { id, clientCompanyId, foundDay, ...said }: AddBottleneck,
  now: Date = new Date(),
): Promise<Result<undefined, AddBottleneckRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(foundDay, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const of = { firmId, clientCompanyId };
    if (!(await isDepartment(tx, of, said.departmentId))) return refuse("DEPARTMENT_GONE");
    const { count } = await tx.bottleneck.createMany({
      data: [{ ...of, id, ...said, foundDay: fromIsoDay(foundDay) }],
      skipDuplicates: true,
    });
    if (count === 0)
      return (await tx.bottleneck.count({ where: { ...of, id } })) > 0 ? ok() : refuse("NOT_FOUND");
    const after = { ...said, foundDay };
    await audit(tx, viewer, "bottleneck.added", { ...entity({ id, clientCompanyId }), after });
    return ok();
  });
}

export async function editBottleneck(
  viewer: Viewer,
  { id, version, foundDay, ...said }: EditBottleneck,
  now: Date = new Date(),
): Promise<Result<undefined, EditBottleneckRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(foundDay, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const row = await lockBottleneck(tx, viewer, id);
    if (!row || row.deletedAt) return refuse("NOT_FOUND");
    const isNew = said.departmentId !== row.departmentId;
    if (isNew && !(await isDepartment(tx, row, said.departmentId))) return refuse("DEPARTMENT_GONE");
    if (row.removedDay && toIsoDay(row.removedDay) < foundDay) return refuse("FOUND_AFTER");
    const { count } = await tx.bottleneck.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...said, foundDay: fromIsoDay(foundDay), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    const { step, unit, departmentId, approvalLayers } = row;
    await audit(tx, viewer, "bottleneck.edited", {
      ...entity(row),
      before: { step, unit, departmentId, approvalLayers, foundDay: toIsoDay(row.foundDay) },
      after: { ...said, foundDay },
    });
    return ok();
  });
}

export async function deleteBottleneck(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinBottleneckRefusal>> {
  return binBottleneck(viewer, id, true);
}

export async function restoreBottleneck(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinBottleneckRefusal>> {
  return binBottleneck(viewer, id, false);
}

async function binBottleneck(
  viewer: Viewer,
  id: string,
  gone: boolean,
): Promise<Result<undefined, BinBottleneckRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await lockBottleneck(tx, viewer, id);
    if (!row) return refuse("NOT_FOUND");
    if ((row.deletedAt !== null) === gone) return ok();
    await tx.bottleneck.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    await audit(tx, viewer, gone ? "bottleneck.deleted" : "bottleneck.restored", entity(row));
    return ok();
  });
}

/** One figure of a month; emptied, it is not known again. Names what it was, so that of two who type at once one is told. */
export async function enterMonth(
  viewer: Viewer,
  { bottleneckId: id, month, of: figure, was, value }: EnterMonth,
  now: Date = new Date(),
): Promise<Result<undefined, EnterMonthRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  if (month > firstOfMonth(dayIn(viewer.timeZone, now))) return refuse("MONTH_AHEAD");
  return withViewer(viewer, async (tx) => {
    const row = await lockBottleneck(tx, viewer, id);
    if (!row || row.deletedAt) return refuse("NOT_FOUND");
    const { firmId, clientCompanyId } = row;
    const key = { firmId, bottleneckId: id, month: fromIsoDay(month) };
    const there = await tx.bottleneckMonth.findFirst({
      where: key,
      select: { throughput: true, headcount: true },
    });
    const before = there?.[figure] ?? null;
    // Sent again after a lost answer, or entered alike by two: it is there.
    if (before === value) return ok();
    if (before !== was) return refuse("STALE");
    if (there) await tx.bottleneckMonth.updateMany({ where: key, data: { [figure]: value } });
    else await tx.bottleneckMonth.create({ data: { ...key, clientCompanyId, [figure]: value } });
    await audit(tx, viewer, "bottleneck.entered", {
      ...entity(row),
      before: { month, [figure]: before },
      after: { month, [figure]: value },
    });
    return ok();
  });
}
