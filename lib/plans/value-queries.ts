import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { readScored, type ScoredDiagnosis, trendOf } from "@/lib/diagnoses/trend";
import { findEngagement } from "@/lib/engagements/find";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { totalMinutes, type Worked } from "@/lib/rules/hours/worked";
import { recentDrift } from "@/lib/rules/value/drift";
import { valueByKind } from "@/lib/rules/value/per-deliverable";
import { valuePerPoint } from "@/lib/rules/value/per-point";
import { serviceOf } from "@/lib/rules/value/service";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";

/** What an engagement's hours have brought, for those who work on it. `null`: not visible. */
export async function getValue(
  viewer: Viewer,
  clientCompanyId: string,
  engagementId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, clientCompanyId, engagementId);
    if (!engagement) return null;
    const { clientCompany, ...plan } = engagement;
    const of = { firmId: viewer.firmId, engagementId, deletedAt: null };
    const worked = await readWorked(tx, of);
    const deliverables = await tx.deliverable.findMany({
      where: { ...of, state: { not: "withdrawn" } },
      select: { id: true, kind: true, state: true },
    });
    const scored = trendOf(await readScored(tx, { firmId: viewer.firmId, clientCompanyId }));
    return {
      client: clientCompany,
      engagement: plan,
      today,
      minutes: totalMinutes(worked),
      kinds: sharesByKind(worked),
      byKind: valueByKind(
        worked,
        deliverables.map(({ state, ...row }) => ({ ...row, isInUse: state === "in_use" })),
      ),
      gained: gainOf(scored, plan, worked, today),
      drift: recentDrift(worked, plan.endsOn !== null && plan.endsOn < today ? plan.endsOn : today),
      service: serviceOf(plan, worked, today),
    };
  });
}

/** By day, kind and deliverable: however many entries, corrections among them, and none that was deleted. */
async function readWorked(tx: Tx, where: { firmId: string; engagementId: string; deletedAt: null }) {
  const sums = await tx.timeEntry.groupBy({
    by: ["workDay", "kind", "deliverableId"],
    where,
    _sum: { minutes: true },
  });
  return sums.map(({ workDay, kind, deliverableId, _sum }) => ({
    workDay: toIsoDay(workDay),
    kind,
    deliverableId,
    minutes: _sum.minutes ?? 0,
  }));
}

/**
 * Between the last diagnosis before the work began and the newest one since; where there is none before, between the first
 * and the newest one since, with the hours between them. Where too little was answered a diagnosis says nothing.
 */
function gainOf(
  scored: readonly ScoredDiagnosis[],
  { startsOn, endsOn }: { startsOn: IsoDay; endsOn: IsoDay | null },
  worked: readonly Worked[],
  today: IsoDay,
) {
  const until = endsOn !== null && endsOn < today ? endsOn : today;
  const known = scored.filter(({ stage, day }) => stage !== null && day <= until);
  const since = known.filter(({ day }) => day > startsOn);
  const isBefore = known.some(({ day }) => day <= startsOn);
  const before = isBefore ? known.findLast(({ day }) => day <= startsOn) : since[0];
  const after = since.at(-1);
  if (!before || !after || before.id === after.id) return null;
  const counted = worked.filter(({ workDay }) => workDay > before.day && workDay <= after.day);
  const from = { id: before.id, day: before.day };
  const to = { id: after.id, day: after.day };
  return { isBefore, from, to, ...valuePerPoint(before.scores, after.scores, totalMinutes(counted)) };
}
