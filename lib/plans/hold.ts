import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { findRun } from "@/lib/engagements/find";
import { holdEngagementToChange } from "@/lib/engagements/hold";
import type { PhaseSpan } from "@/lib/rules/engagement/plan-standing";
import { mondayOf, toIsoDay } from "@/lib/units/days";

export interface PlanPlace {
  readonly clientCompanyId: string;
  readonly engagementId: string;
}

/** The engagement, held to the end of the transaction: of several who change its plan each sees what the one before did. */
export async function holdPlan(tx: Tx, viewer: Viewer, engagementId: string) {
  await holdEngagementToChange(tx, viewer, engagementId);
  const run = await findRun(tx, viewer, engagementId);
  if (!run) return null;
  const { clientCompanyId, dates } = run;
  return { place: { clientCompanyId, engagementId }, dates };
}

/** A phase with its engagement held. */
export async function holdPhase(tx: Tx, viewer: Viewer, id: string) {
  const where = { firmId: viewer.firmId, id, engagement: { clientCompany: visibleClients(viewer) } };
  const found = await tx.phase.findFirst({ where, select: { engagementId: true } });
  const plan = found && (await holdPlan(tx, viewer, found.engagementId));
  if (!plan) return null;
  const phase = await tx.phase.findFirst({
    where,
    select: {
      position: true,
      name: true,
      goal: true,
      fromMonday: true,
      untilMonday: true,
      deletedAt: true,
    },
  });
  if (!phase) return null;
  const { fromMonday, untilMonday, deletedAt, ...rest } = phase;
  const span = { fromMonday: toIsoDay(fromMonday), untilMonday: toIsoDay(untilMonday) };
  return { ...plan, phase: { ...rest, ...span, isDeleted: deletedAt !== null } };
}

/** A phase may go on past the end, which is said beside it; beginning outside of the dates it is none of this work. */
export function beginsWithin(
  { fromMonday }: Pick<PhaseSpan, "fromMonday">,
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
): boolean {
  return fromMonday >= mondayOf(startsOn) && (endsOn === null || fromMonday <= endsOn);
}
