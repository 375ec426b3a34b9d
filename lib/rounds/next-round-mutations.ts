import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { assigneeOf } from "@/lib/tasks/rechecks";
import { addDays, dayIn, fromIsoDay, type IsoDay, toIsoDay } from "@/lib/units/days";
import { PLANNED } from "./planned-round";
import type { CancelNextRoundInput, ScheduleNextRoundInput } from "./schema";
import { visibleRounds } from "./scope";

export type ScheduleRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "NOT_CLOSED" | "ROUND_IS_OPEN" | "NO_DAY" | "DAY_IN_PAST";

/**
 * Plans the next round of a client after a closed one, as a task of whoever looks after the client. One is planned at a
 * time: planned again, it moves. The value is the day.
 */
export async function scheduleNextRound(
  viewer: Viewer,
  { id, roundId, after, day }: ScheduleNextRoundInput,
): Promise<Result<IsoDay, ScheduleRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { clientCompanyId: true, asOf: true, state: true },
    });
    if (!round) return refuse("NOT_FOUND");
    if (round.state === "open") return refuse("NOT_CLOSED");
    const dueDay = after === "day" ? day : addDays(toIsoDay(round.asOf), Number(after));
    if (!dueDay) return refuse("NO_DAY");
    if (dueDay < dayIn(viewer.timeZone, new Date())) return refuse("DAY_IN_PAST");
    const { clientCompanyId } = round;
    const of = { firmId, clientCompanyId };
    if ((await tx.round.count({ where: { ...of, state: "open", deletedAt: null } })) > 0)
      return refuse("ROUND_IS_OPEN");

    const planned = await tx.task.findFirst({
      where: { ...of, ...PLANNED },
      select: { id: true, dueDay: true, roundId: true },
    });
    const audited = {
      entity: "task",
      entityId: planned?.id ?? id,
      clientCompanyId,
      after: { roundId, dueDay },
    };
    if (planned) {
      const before = { roundId: planned.roundId, dueDay: toIsoDay(planned.dueDay) };
      if (before.dueDay === dueDay && before.roundId === roundId) return ok(dueDay);
      await tx.task.updateMany({
        where: { ...of, ...PLANNED, id: planned.id },
        data: { roundId, dueDay: fromIsoDay(dueDay), version: { increment: 1 } },
      });
      await audit(tx, viewer, "next_round.rescheduled", { ...audited, before });
      return ok(dueDay);
    }
    // A form from before it was cancelled or started: what that one planned is over.
    if ((await tx.task.count({ where: { firmId, id } })) > 0) return refuse("NOT_FOUND");
    const assigneeId = await assigneeOf(tx, viewer, of);
    await tx.task.create({
      data: { ...of, id, kind: "next_round", roundId, dueDay: fromIsoDay(dueDay), assigneeId },
    });
    await audit(tx, viewer, "next_round.scheduled", audited);
    return ok(dueDay);
  });
}

/** There will be no next round, or not on a day that is known. Twice is once. */
export async function cancelNextRound(
  viewer: Viewer,
  { id, version }: CancelNextRoundInput,
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND" | "STALE">> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const task = await tx.task.findFirst({
      where: { firmId, id, kind: "next_round", doneAt: null, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true, deletedAt: true },
    });
    if (!task) return refuse("NOT_FOUND");
    if (task.deletedAt) return ok();
    const { count } = await tx.task.updateMany({
      where: { firmId, id, version, ...PLANNED },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    const { clientCompanyId } = task;
    await audit(tx, viewer, "next_round.cancelled", { entity: "task", entityId: id, clientCompanyId });
    return ok();
  });
}
