import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

export interface OfEngagement {
  readonly firmId: string;
  readonly engagementId: string;
  readonly deletedAt: null;
}

/** The phases of a plan in their order, without what their weeks go into. */
export async function readPhases(
  tx: Tx,
  of: OfEngagement | { firmId: string; engagementId: { in: string[] }; deletedAt: null },
) {
  const rows = await tx.phase.findMany({
    where: of,
    orderBy: [{ position: "asc" }, { fromMonday: "asc" }, { id: "asc" }],
    select: {
      id: true,
      engagementId: true,
      name: true,
      goal: true,
      fromMonday: true,
      untilMonday: true,
      version: true,
    },
  });
  return rows.map(({ fromMonday, untilMonday, ...row }) => ({
    ...row,
    fromMonday: toIsoDay(fromMonday),
    untilMonday: toIsoDay(untilMonday),
  }));
}

/** What a week of each phase is planned to go into: for the consultants. */
export async function readWork(tx: Tx, firmId: string, phaseIds: readonly string[]) {
  if (phaseIds.length === 0) return [];
  return tx.phaseWork.findMany({
    where: { firmId, phaseId: { in: [...phaseIds] } },
    select: { phaseId: true, kind: true, minutesPerWeek: true },
  });
}

/** Its deliverables as anybody may see them; placed in a phase that is out of the plan, they are placed in none. */
export async function readPlaced(
  tx: Tx,
  of: OfEngagement | { firmId: string; engagementId: { in: string[] }; deletedAt: null },
) {
  const rows = await tx.deliverable.findMany({
    where: of,
    orderBy: [{ dueDay: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      engagementId: true,
      kind: true,
      title: true,
      state: true,
      dueDay: true,
      inUseSince: true,
      version: true,
      owner: { select: { name: true } },
      phase: { select: { id: true, deletedAt: true } },
    },
  });
  return rows.map(({ owner, phase, dueDay, inUseSince, ...row }) => ({
    ...row,
    ownerName: owner?.name ?? null,
    phaseId: phase && phase.deletedAt === null ? phase.id : null,
    dueDay: dueDay && toIsoDay(dueDay),
    inUseSince: inUseSince && toIsoDay(inUseSince),
  }));
}
