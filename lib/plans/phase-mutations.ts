import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { holdPhase, holdPlan, beginsWithin, type PlanPlace } from "./hold";
import { columns, createPhase, workRows } from "./keep";
import { type AddPhase, type EditPhase, MOST_PHASES, type MovePhase } from "./schema";

export type AddPhaseRefusal = "FORBIDDEN" | "NOT_FOUND" | "OUTSIDE_DATES" | "FULL";
export type EditPhaseRefusal = "FORBIDDEN" | "NOT_FOUND" | "OUTSIDE_DATES" | "STALE";
export type BinPhaseRefusal = "FORBIDDEN" | "NOT_FOUND" | "FULL";
export type MovePhaseRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** At the end of the plan, under the id that the form carried: sent twice, it is the same phase. */
export async function addPhase(
  viewer: Viewer,
  { id, engagementId, ...phase }: AddPhase,
): Promise<Result<undefined, AddPhaseRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const plan = await holdPlan(tx, viewer, engagementId);
    if (!plan) return refuse("NOT_FOUND");
    const there = await tx.phase.findFirst({
      where: { firmId: viewer.firmId, id },
      select: { engagementId: true },
    });
    if (there) return there.engagementId === engagementId ? ok() : refuse("NOT_FOUND");
    if (!beginsWithin(phase, plan.dates)) return refuse("OUTSIDE_DATES");
    const others = await countPhases(tx, viewer, engagementId);
    if (others._count >= MOST_PHASES) return refuse("FULL");
    await createPhase(tx, viewer, plan.place, { id, position: (others._max.position ?? -1) + 1, ...phase });
    await audit(tx, viewer, "phase.added", { ...entity(id, plan.place), after: phase });
    return ok();
  });
}

/** Corrects it, and what its weeks go into. STALE: somebody changed it since it was read. */
export async function editPhase(
  viewer: Viewer,
  { id, version, ...phase }: EditPhase,
): Promise<Result<undefined, EditPhaseRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const held = await holdPhase(tx, viewer, id);
    if (!held || held.phase.isDeleted) return refuse("NOT_FOUND");
    const isMoved =
      phase.fromMonday !== held.phase.fromMonday || phase.untilMonday !== held.phase.untilMonday;
    if (isMoved && !beginsWithin(phase, held.dates)) return refuse("OUTSIDE_DATES");
    const { count } = await tx.phase.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...columns(phase), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await tx.phaseWork.deleteMany({ where: { firmId: viewer.firmId, phaseId: id } });
    await tx.phaseWork.createMany({ data: workRows(viewer, held.place, id, phase) });
    const { name, goal, fromMonday, untilMonday } = held.phase;
    await audit(tx, viewer, "phase.edited", {
      ...entity(id, held.place),
      before: { name, goal, fromMonday, untilMonday },
      after: phase,
    });
    return ok();
  });
}

/** Out of the plan; what is placed in it waits there, and comes back with it. */
export async function removePhase(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinPhaseRefusal>> {
  return binPhase(viewer, id, true);
}

export async function restorePhase(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinPhaseRefusal>> {
  return binPhase(viewer, id, false);
}

async function binPhase(
  viewer: Viewer,
  id: string,
  gone: boolean,
): Promise<Result<undefined, BinPhaseRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const held = await holdPhase(tx, viewer, id);
    if (!held) return refuse("NOT_FOUND");
    if (held.phase.isDeleted === gone) return ok();
    const others = await countPhases(tx, viewer, held.place.engagementId);
    if (!gone && others._count >= MOST_PHASES) return refuse("FULL");
    await tx.phase.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    await audit(tx, viewer, gone ? "phase.removed" : "phase.restored", entity(id, held.place));
    return ok();
  });
}

/** One place earlier or later in the plan. At the end already, it stays. */
export async function movePhase(
  viewer: Viewer,
  { id, version, direction }: MovePhase,
): Promise<Result<undefined, MovePhaseRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const held = await holdPhase(tx, viewer, id);
    if (!held || held.phase.isDeleted) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const { position } = held.phase;
    const earlier = direction === "earlier";
    const neighbour = await tx.phase.findFirst({
      where: {
        firmId,
        engagementId: held.place.engagementId,
        deletedAt: null,
        position: earlier ? { lt: position } : { gt: position },
      },
      orderBy: { position: earlier ? "desc" : "asc" },
      select: { id: true, position: true },
    });
    if (!neighbour) return ok();
    const { count } = await tx.phase.updateMany({
      where: { firmId, id, version, deletedAt: null },
      data: { position: neighbour.position, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await tx.phase.updateMany({ where: { firmId, id: neighbour.id }, data: { position } });
    await audit(tx, viewer, "phase.moved", { ...entity(id, held.place), after: { direction } });
    return ok();
  });
}

async function countPhases(tx: Tx, viewer: Viewer, engagementId: string) {
  const of = { firmId: viewer.firmId, engagementId };
  const _count = await tx.phase.count({ where: { ...of, deletedAt: null } });
  // One in the bin keeps its place, too.
  const { _max } = await tx.phase.aggregate({ where: of, _max: { position: true } });
  return { _count, _max };
}

function entity(id: string, { clientCompanyId }: PlanPlace) {
  return { entity: "phase", entityId: id, clientCompanyId };
}
