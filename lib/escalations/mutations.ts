import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { isDepartment } from "@/lib/clients/own-parts";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { pastDayProblem } from "@/lib/form-fields";
import { decisionLogged } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { entity } from "./audited";
import type { LogEscalation } from "./schema";
import { ownEscalations, visibleEscalations } from "./scope";

export type LogEscalationRefusal = "FORBIDDEN" | "NOT_FOUND" | "DEPARTMENT_GONE" | "DAY_AHEAD" | "DAY_FAR";
export type DecideEscalationRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type BinEscalationRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Under the id that the form carried: sent twice, it is the same one. */
export async function logEscalation(
  viewer: Viewer,
  { id, clientCompanyId, text, departmentId, cause, raisedDay }: LogEscalation,
  now: Date = new Date(),
): Promise<Result<undefined, LogEscalationRefusal>> {
  if (!can(viewer, "escalation:log")) return refuse("FORBIDDEN");
  const today = dayIn(viewer.timeZone, now);
  const day = raisedDay ?? today;
  const problem = pastDayProblem(day, today);
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId, displayName } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    if (!(await isDepartment(tx, { firmId, clientCompanyId }, departmentId)))
      return refuse("DEPARTMENT_GONE");
    const logged = { text, departmentId, cause, raisedDay: fromIsoDay(day) };
    const by = { loggedByMembershipId: membershipId, loggedByName: displayName };
    const { count } = await tx.escalation.createMany({
      data: [{ firmId, id, clientCompanyId, ...logged, ...by }],
      skipDuplicates: true,
    });
    if (count === 0) {
      const where = { firmId, id, clientCompanyId, loggedByMembershipId: membershipId };
      return (await tx.escalation.count({ where })) > 0 ? ok() : refuse("NOT_FOUND");
    }
    const after = { text, departmentId, cause, raisedDay: day };
    await notify(tx, viewer, decisionLogged(clientCompanyId));
    await audit(tx, viewer, "escalation.logged", { ...entity({ id, clientCompanyId }), after });
    return ok();
  });
}

/** Decided today; said twice, it is decided once. */
export async function decideEscalation(
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  now: Date = new Date(),
): Promise<Result<undefined, DecideEscalationRefusal>> {
  if (!can(viewer, "escalation:decide")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await findEscalation(tx, { ...visibleEscalations(viewer), id, deletedAt: null });
    if (!row) return refuse("NOT_FOUND");
    if (row.decidedDay) return ok();
    const day = dayIn(viewer.timeZone, now);
    // Logged in a firm's evening and decided by a clock that runs behind: never before it came up.
    const decidedDay = day < toIsoDay(row.raisedDay) ? row.raisedDay : fromIsoDay(day);
    const { count } = await tx.escalation.updateMany({
      where: { firmId: viewer.firmId, id, version, decidedDay: null, deletedAt: null },
      data: { decidedDay, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    const after = { decidedDay: toIsoDay(decidedDay) };
    await audit(tx, viewer, "escalation.decided", { ...entity(row), after });
    return ok();
  });
}

/** Not decided after all: it waits again, from the day it came up. */
export async function reopenEscalation(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, DecideEscalationRefusal>> {
  if (!can(viewer, "escalation:decide")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await findEscalation(tx, { ...visibleEscalations(viewer), id, deletedAt: null });
    if (!row) return refuse("NOT_FOUND");
    const { count } = await tx.escalation.updateMany({
      where: { firmId: viewer.firmId, id, decidedDay: { not: null }, deletedAt: null },
      data: { decidedDay: null, version: { increment: 1 } },
    });
    if (count > 0) await audit(tx, viewer, "escalation.reopened", entity(row));
    return ok();
  });
}

export async function deleteEscalation(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinEscalationRefusal>> {
  return binEscalation(viewer, id, true);
}

export async function restoreEscalation(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinEscalationRefusal>> {
  return binEscalation(viewer, id, false);
}

async function binEscalation(
  viewer: Viewer,
  id: string,
  gone: boolean,
): Promise<Result<undefined, BinEscalationRefusal>> {
  if (!can(viewer, "escalation:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await findEscalation(tx, { ...ownEscalations(viewer), id });
    if (!row) return refuse("NOT_FOUND");
    const { count } = await tx.escalation.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: gone ? null : { not: null } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    if (count > 0) await audit(tx, viewer, gone ? "escalation.deleted" : "escalation.restored", entity(row));
    return ok();
  });
}

function findEscalation(tx: Tx, where: Prisma.EscalationWhereInput) {
  return tx.escalation.findFirst({
    where,
    select: { id: true, clientCompanyId: true, raisedDay: true, decidedDay: true },
  });
}
