import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { isDeliverable } from "@/lib/clients/own-parts";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { pastDayProblem } from "@/lib/form-fields";
import { type Result, ok, refuse } from "@/lib/result";
import { dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { entity, lockBottleneck } from "./find";
import type { ComeBack, RemoveBottleneck } from "./schema";

type LifeRefusal = "FORBIDDEN" | "NOT_FOUND" | "DAY_AHEAD" | "DAY_FAR" | "STALE";
export type RemoveBottleneckRefusal = LifeRefusal | "BEFORE_FOUND" | "DELIVERABLE_GONE";
export type ComeBackRefusal = LifeRefusal | "BEFORE_REMOVED";

/** Out of the way: by which deliverable, since which day. Also where it had come back. */
export async function removeFromTheWay(
  viewer: Viewer,
  { id, version, day, deliverableId }: RemoveBottleneck,
  now: Date = new Date(),
): Promise<Result<undefined, RemoveBottleneckRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(day, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const row = await lockBottleneck(tx, viewer, id);
    if (!row || row.deletedAt) return refuse("NOT_FOUND");
    if (day < toIsoDay(row.cameBackDay ?? row.foundDay)) return refuse("BEFORE_FOUND");
    if (!(await isDeliverable(tx, row, deliverableId))) return refuse("DELIVERABLE_GONE");
    const { count } = await tx.bottleneck.updateMany({
      where: { firmId: viewer.firmId, id, version, state: { not: "removed" }, deletedAt: null },
      data: {
        ...{ state: "removed", removedDay: fromIsoDay(day), deliverableId, cameBackDay: null },
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "bottleneck.removed", {
      ...entity(row),
      before: lifeOf(row),
      after: { state: "removed", day, deliverableId },
    });
    return ok();
  });
}

/** It holds the work back again; when and by what it had been removed stays beside it. */
export async function comeBack(
  viewer: Viewer,
  { id, version, day }: ComeBack,
  now: Date = new Date(),
): Promise<Result<undefined, ComeBackRefusal>> {
  if (!can(viewer, "bottleneck:edit")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(day, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const row = await lockBottleneck(tx, viewer, id);
    if (!row || row.deletedAt) return refuse("NOT_FOUND");
    if (row.removedDay && day < toIsoDay(row.removedDay)) return refuse("BEFORE_REMOVED");
    const { count } = await tx.bottleneck.updateMany({
      where: { firmId: viewer.firmId, id, version, state: "removed", deletedAt: null },
      data: { state: "came_back", cameBackDay: fromIsoDay(day), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "bottleneck.came_back", {
      ...entity(row),
      before: { state: row.state },
      after: { state: "came_back", day },
    });
    return ok();
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof lockBottleneck>>>;

/** What a removal writes over. */
function lifeOf({ state, removedDay, cameBackDay, deliverableId }: Found) {
  return {
    state,
    deliverableId,
    removedDay: removedDay && toIsoDay(removedDay),
    cameBackDay: cameBackDay && toIsoDay(cameBackDay),
  };
}
