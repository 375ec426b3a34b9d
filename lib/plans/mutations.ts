import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { writtenGoals } from "@/lib/rules/engagement/fit";
import { PLAN_TEMPLATES } from "@/lib/rules/engagement/plan-template";
import { proposePlan } from "@/lib/rules/engagement/proposal";
import { derivedId } from "@/lib/timesheets/derived-id";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import { holdPlan, beginsWithin, type PlanPlace } from "./hold";
import { createPhase } from "./keep";
import { readFinding } from "./read-finding";
import type { PlaceDeliverable, WritePlan } from "./schema";

export type WritePlanRefusal = "FORBIDDEN" | "NOT_FOUND" | "PLANNED" | "OUTSIDE_DATES";
export type PlaceDeliverableRefusal = "FORBIDDEN" | "NOT_FOUND" | "PHASE_GONE" | "STALE";

/**
 * A whole plan in one step: all of it or nothing. Sent twice it is one plan; where another stands it is refused. A
 * deliverable that the engagement has by kind and title is placed, not made again.
 */
export async function writePlan(
  viewer: Viewer,
  { id, engagementId, template, diagnosisId, phases, deliverables }: WritePlan,
): Promise<Result<undefined, WritePlanRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const plan = await holdPlan(tx, viewer, engagementId);
    if (!plan) return refuse("NOT_FOUND");
    const { place, dates } = plan;
    const phaseIds = phases.map((_phase, at) => derivedId(id, `phase ${at}`));
    const there = await tx.phase.findMany({
      where: {
        firmId: viewer.firmId,
        OR: [{ engagementId, deletedAt: null }, { id: { in: phaseIds } }],
      },
      select: { id: true, engagementId: true },
    });
    if (there.some((phase) => phase.engagementId === engagementId && phaseIds.includes(phase.id)))
      return ok();
    if (there.length > 0) return refuse("PLANNED");
    if (!phases.every((phase) => beginsWithin(phase, dates))) return refuse("OUTSIDE_DATES");

    const goals = writtenGoals(PLAN_TEMPLATES[template], phases, deliverables);
    for (const [position, phase] of phases.entries()) {
      const { name, fromMonday, untilMonday, work } = phase;
      const fields = { name, goal: goals[position] ?? null, fromMonday, untilMonday, work };
      await createPhase(tx, viewer, place, { id: phaseIds[position] ?? id, position, ...fields });
    }
    const rows = deliverables.map((row) => ({ ...row, phaseId: phaseIds[row.phase] ?? null }));
    const ids = await keepDeliverables(tx, viewer, place, id, rows);
    const found = diagnosisId === null ? null : await readFinding(tx, ofClient(viewer, place), diagnosisId);
    if (found) {
      const proposed = proposePlan(PLAN_TEMPLATES[template], dates, found.finding).deliverables;
      await tx.deliverableReason.createMany({
        data: rows.flatMap(({ key }, at) => {
          const sentence = proposed.find((each) => each.key === key)?.reason;
          const deliverableId = ids[at];
          if (!sentence || !deliverableId) return [];
          const { diagnosisId } = found;
          return [{ ...ofClient(viewer, place), deliverableId, diagnosisId, sentence }];
        }),
        skipDuplicates: true,
      });
    }
    await audit(tx, viewer, "plan.written", {
      entity: "engagement",
      entityId: engagementId,
      clientCompanyId: place.clientCompanyId,
      after: {
        template,
        phases: phases.map(({ name }) => name),
        deliverables: rows.map(({ title }) => title),
      },
    });
    return ok();
  });
}

type PlacedRow = WritePlan["deliverables"][number] & { phaseId: string | null };

/** Answers their ids, in the order of the rows; what an existing one has already stays. */
async function keepDeliverables(
  tx: Tx,
  viewer: Viewer,
  place: PlanPlace,
  requestId: string,
  rows: readonly PlacedRow[],
): Promise<string[]> {
  const { firmId } = viewer;
  const existing = await tx.deliverable.findMany({
    where: { firmId, engagementId: place.engagementId, deletedAt: null, state: { not: "withdrawn" } },
    select: { id: true, kind: true, title: true, dueDay: true, plannedMinutes: true },
  });
  const ids: string[] = [];
  for (const [at, { kind, title, dueDay, plannedMinutes, phaseId }] of rows.entries()) {
    const day = dueDay && fromIsoDay(dueDay);
    const same = existing.find(
      (each) =>
        each.kind === kind && each.title.toLowerCase() === title.toLowerCase() && !ids.includes(each.id),
    );
    if (same) {
      const kept = { dueDay: same.dueDay ?? day, plannedMinutes: same.plannedMinutes ?? plannedMinutes };
      await tx.deliverable.update({
        where: { firmId_id: { firmId, id: same.id } },
        data: { phaseId, ...kept, version: { increment: 1 } },
      });
    } else {
      const row = { id: derivedId(requestId, `deliverable ${at}`), kind, title, phaseId, plannedMinutes };
      await tx.deliverable.create({ data: { firmId, ...place, ...row, dueDay: day } });
    }
    ids.push(same?.id ?? derivedId(requestId, `deliverable ${at}`));
  }
  return ids;
}

/** In which phase a deliverable belongs, by when, and for how many hours. STALE: somebody changed it since it was read. */
export async function placeDeliverable(
  viewer: Viewer,
  { id, version, phaseId, dueDay, plannedMinutes }: PlaceDeliverable,
): Promise<Result<undefined, PlaceDeliverableRefusal>> {
  if (!can(viewer, "plan:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const found = await tx.deliverable.findFirst({
      where: { firmId, id, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: { engagementId: true, phaseId: true, dueDay: true, plannedMinutes: true },
    });
    const plan = found && (await holdPlan(tx, viewer, found.engagementId));
    if (!found || !plan) return refuse("NOT_FOUND");
    const { engagementId, dueDay: day, ...before } = found;
    if (phaseId !== null) {
      const where = { firmId, id: phaseId, engagementId, deletedAt: null };
      if (!(await tx.phase.findFirst({ where, select: { id: true } }))) return refuse("PHASE_GONE");
    }
    const { count } = await tx.deliverable.updateMany({
      where: { firmId, id, version, deletedAt: null },
      data: { phaseId, plannedMinutes, dueDay: dueDay && fromIsoDay(dueDay), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "deliverable.placed", {
      entity: "deliverable",
      entityId: id,
      clientCompanyId: plan.place.clientCompanyId,
      before: { ...before, dueDay: day && toIsoDay(day) },
      after: { phaseId, plannedMinutes, dueDay },
    });
    return ok();
  });
}

function ofClient(viewer: Viewer, { clientCompanyId }: PlanPlace) {
  return { firmId: viewer.firmId, clientCompanyId };
}
