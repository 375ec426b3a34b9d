import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { keepRoundAt, keepWeeksAt } from "@/lib/jobs/queue";
import { remindOn } from "@/lib/sops/remind-on";
import { remindOfTaskOn } from "@/lib/tasks/remind-on";
import { toIsoDay } from "@/lib/units/days";
import type { OfClient } from "./rows";

/**
 * What came in goes on here: the queue of where it came from stayed there. Each job looks for itself whether there is
 * anything to do by now, and asks for itself again.
 */
export async function resumeJobs(
  tx: Tx,
  of: OfClient,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<void> {
  const { firmId } = of;
  const rounds = await tx.round.findMany({
    where: { ...of, state: "open", deletedAt: null },
    select: { id: true },
  });
  for (const { id } of rounds) await keepRoundAt(tx, { firmId, roundId: id });
  const engagements = await tx.engagement.findMany({
    where: { ...of, deletedAt: null },
    select: { id: true },
  });
  for (const { id } of engagements) await keepWeeksAt(tx, { firmId, engagementId: id }, now);
  const sops = await tx.sop.findMany({
    where: { ...of, reviewDay: { not: null } },
    select: { id: true, reviewDay: true },
  });
  for (const { id, reviewDay } of sops)
    if (reviewDay) await remindOn(tx, { firmId, sopId: id }, toIsoDay(reviewDay), timeZone);
  const tasks = await tx.task.findMany({
    where: { ...of, remindOn: { not: null }, remindedAt: null, doneAt: null, deletedAt: null },
    select: { id: true, remindOn: true },
  });
  for (const { id, remindOn } of tasks)
    if (remindOn) await remindOfTaskOn(tx, { firmId, taskId: id }, toIsoDay(remindOn), timeZone);
}
