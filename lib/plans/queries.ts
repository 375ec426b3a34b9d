import "server-only";
import { type Viewer, can, isStaff, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { findEngagement } from "@/lib/engagements/find";
import { PLAN_TEMPLATES, type PlanTemplateId, templateFor } from "@/lib/rules/engagement/plan-template";
import { phaseWarnings } from "@/lib/rules/engagement/phase-warnings";
import { besidePlan, lateAndNext, planStart } from "@/lib/rules/engagement/plan-standing";
import { proposePlan } from "@/lib/rules/engagement/proposal";
import type { EngagementKind } from "@/lib/rules/engagement/words";
import type { HoursPlan } from "@/lib/rules/hours/planned";
import { minutesBy } from "@/lib/rules/hours/worked";
import { type IsoDay, dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { readFinding } from "./read-finding";
import { type OfEngagement, readPhases, readPlaced, readWork } from "./read-plan";

/** The plan of an engagement for those who work on it; without a phase, one to start from. `null`: not visible. */
export async function getPlan(
  viewer: Viewer,
  clientCompanyId: string,
  engagementId: string,
  chosen: PlanTemplateId | null = null,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, clientCompanyId, engagementId);
    if (!engagement) return null;
    const { clientCompany, ...terms } = engagement;
    const { firmId } = viewer;
    const of = { firmId, engagementId, deletedAt: null };
    const phases = await readPhases(tx, of);
    const work = await readWork(
      tx,
      firmId,
      phases.map(({ id }) => id),
    );
    const planned = phases.map((phase) => ({
      ...phase,
      work: work.filter(({ phaseId }) => phaseId === phase.id),
    }));
    const deliverables = await readDeliverables(tx, of);
    const hours = await readHours(tx, of, planStart(planned));
    return {
      client: clientCompany,
      engagement: terms,
      today,
      phases: planned.map((phase) => ({
        ...phase,
        warnings: phaseWarnings(phase, planned, terms, deliverables),
      })),
      deliverables,
      kinds: besidePlan(planned, hours.since, today),
      counted: { from: planStart(planned), minutesBefore: hours.minutesBefore },
      ...lateAndNext(deliverables, today),
      proposal:
        phases.length > 0 ? null : await propose(tx, { firmId, clientCompanyId }, terms, chosen, today),
    };
  });
}

/** By kind from the plan's first week on; and how many minutes were worked before there was a plan to go by. */
async function readHours(tx: Tx, of: OfEngagement, from: IsoDay | null) {
  const since = from ? { workDay: { gte: fromIsoDay(from) } } : {};
  const kinds = await tx.timeEntry.groupBy({
    by: ["kind"],
    where: { ...of, ...since },
    _sum: { minutes: true },
  });
  const before =
    from &&
    (await tx.timeEntry.aggregate({
      where: { ...of, workDay: { lt: fromIsoDay(from) } },
      _sum: { minutes: true },
    }));
  return {
    since: kinds.map(({ kind, _sum }) => ({ kind, minutes: _sum.minutes ?? 0 })),
    minutesBefore: before ? (before._sum.minutes ?? 0) : 0,
  };
}

/** One phase as it stands now, for whoever changed what somebody else had changed. */
export async function getPhase(viewer: Viewer, id: string) {
  if (!can(viewer, "plan:edit")) return null;
  return withViewer(viewer, async (tx) => {
    const where = { firmId: viewer.firmId, id, engagement: { clientCompany: visibleClients(viewer) } };
    const found = await tx.phase.findFirst({ where, select: { engagementId: true } });
    const of = { firmId: viewer.firmId, engagementId: found?.engagementId ?? id, deletedAt: null };
    return (await readPhases(tx, of)).find((phase) => phase.id === id) ?? null;
  });
}

async function propose(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string },
  terms: HoursPlan & { id: string; kind: EngagementKind },
  chosen: PlanTemplateId | null,
  today: IsoDay,
) {
  const template = chosen ?? templateFor(terms.kind);
  const found = await readFinding(tx, of);
  // What is past can no longer be planned.
  const isRunning = terms.startsOn < today && (terms.endsOn === null || terms.endsOn >= today);
  const ahead = isRunning ? { ...terms, startsOn: today } : terms;
  const existing = await tx.deliverable.findMany({
    where: { ...of, deletedAt: null, state: { not: "withdrawn" }, engagement: { deletedAt: null } },
    select: { kind: true, title: true, engagementId: true },
  });
  return {
    template,
    diagnosis: found && { id: found.diagnosisId, day: found.day },
    isRunning,
    plan: proposePlan(
      PLAN_TEMPLATES[template],
      ahead,
      found?.finding ?? null,
      existing.map(({ engagementId, ...row }) => ({ ...row, isHere: engagementId === terms.id })),
    ),
  };
}

/** With what the consultants alone see of each: hours planned and spent, and why it was proposed. */
async function readDeliverables(tx: Tx, of: OfEngagement) {
  const placed = await readPlaced(tx, of);
  const inner = await tx.deliverable.findMany({
    where: of,
    select: {
      id: true,
      plannedMinutes: true,
      reason: { select: { sentence: true, diagnosis: { select: { id: true, asOf: true } } } },
    },
  });
  const hours = await tx.timeEntry.groupBy({
    by: ["deliverableId"],
    where: { ...of, deliverableId: { not: null } },
    _sum: { minutes: true },
  });
  const spent = minutesBy(
    hours.map(({ deliverableId, _sum }) => ({ deliverableId, minutes: _sum.minutes ?? 0 })),
    ({ deliverableId }) => deliverableId,
  );
  return placed.map((row) => {
    const { plannedMinutes = null, reason = null } = inner.find(({ id }) => id === row.id) ?? {};
    return {
      ...row,
      plannedMinutes,
      minutes: spent.get(row.id) ?? 0,
      reason: reason && {
        sentence: reason.sentence,
        diagnosisId: reason.diagnosis.id,
        day: toIsoDay(reason.diagnosis.asOf),
      },
    };
  });
}
