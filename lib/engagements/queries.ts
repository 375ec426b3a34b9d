import "server-only";
import { type Viewer, can, isStaff, visibleClient, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";

/** The consultants' list of one client company's engagements, latest first; `null` is "no such client" and "not yours". `deletedId`: to be offered back. */
export async function listEngagements(viewer: Viewer, clientCompanyId: string, deletedId?: string) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await findClient(tx, viewer, clientCompanyId);
    if (!client) return null;
    const engagements = await tx.engagement.findMany({
      where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null },
      select: {
        id: true,
        title: true,
        kind: true,
        startsOn: true,
        endsOn: true,
        plannedMinutesPerWeek: true,
      },
      orderBy: [{ startsOn: "desc" }, { createdAt: "desc" }],
    });
    const of = {
      firmId: viewer.firmId,
      engagementId: { in: engagements.map(({ id }) => id) },
      deletedAt: null,
    };
    const hours = await tx.timeEntry.groupBy({ by: ["engagementId"], where: of, _sum: { minutes: true } });
    const deliverables = await tx.deliverable.groupBy({
      by: ["engagementId", "state"],
      where: { ...of, state: { not: "withdrawn" } },
      _count: true,
    });
    return {
      client,
      deleted: await readDeleted(tx, viewer, clientCompanyId, deletedId),
      engagements: engagements.map((engagement) => {
        const own = deliverables.filter(({ engagementId }) => engagementId === engagement.id);
        return {
          ...engagement,
          startsOn: toIsoDay(engagement.startsOn),
          endsOn: engagement.endsOn && toIsoDay(engagement.endsOn),
          usedMinutes: hours.find(({ engagementId }) => engagementId === engagement.id)?._sum.minutes ?? 0,
          deliverablesPlanned: own.reduce((sum, { _count }) => sum + _count, 0),
          deliverablesInUse: own.find(({ state }) => state === "in_use")?._count ?? 0,
        };
      }),
    };
  });
}

/** The engagement that was just deleted, for those who may bring it back. */
async function readDeleted(tx: Tx, viewer: Viewer, clientCompanyId: string, id = "") {
  if (!areRowIds(id) || !can(viewer, "engagement:open")) return null;
  const where = { firmId: viewer.firmId, clientCompanyId, id, deletedAt: { not: null } };
  return tx.engagement.findFirst({ where, select: { id: true, title: true } });
}

/** What the form for a new engagement starts with. */
export async function getEngagementStart(
  viewer: Viewer,
  clientCompanyId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "engagement:open") || !areRowIds(clientCompanyId)) return null;
  const client = await withViewer(viewer, (tx) => findClient(tx, viewer, clientCompanyId));
  return client && { client, today };
}

/** The terms with the rate, and what hangs on the engagement, for those who may change them; the others get `null`. */
export async function getTerms(viewer: Viewer, clientCompanyId: string, engagementId: string) {
  if (!can(viewer, "engagement:open") || !can(viewer, "rate:read")) return null;
  if (!areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await tx.engagement.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: engagementId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        version: true,
        kind: true,
        title: true,
        startsOn: true,
        endsOn: true,
        currency: true,
        rateMinorPerHour: true,
        plannedMinutesPerWeek: true,
        budgetCycle: true,
        carryOverCapMinutes: true,
        overageRateMinorPerHour: true,
        noticeOn: true,
        renewalOn: true,
        clientCompany: { select: { id: true, name: true } },
      },
    });
    if (!engagement) return null;
    const { clientCompany, startsOn, endsOn, noticeOn, renewalOn, ...terms } = engagement;
    const of = { firmId: viewer.firmId, engagementId, deletedAt: null };
    const hours = await tx.timeEntry.aggregate({ where: of, _sum: { minutes: true } });
    return {
      minutes: hours._sum.minutes ?? 0,
      deliverables: await tx.deliverable.count({ where: of }),
      client: clientCompany,
      terms: {
        ...terms,
        startsOn: toIsoDay(startsOn),
        endsOn: endsOn && toIsoDay(endsOn),
        noticeOn: noticeOn && toIsoDay(noticeOn),
        renewalOn: renewalOn && toIsoDay(renewalOn),
      },
    };
  });
}

function findClient(tx: Tx, viewer: Viewer, clientCompanyId: string) {
  return tx.clientCompany.findFirst({
    where: visibleClient(viewer, clientCompanyId),
    select: { id: true, name: true, currency: true },
  });
}
