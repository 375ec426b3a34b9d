import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

/** What every page about an engagement starts from; never its rate. `null` is "no such engagement" and "not yours". */
export async function findEngagement(tx: Tx, viewer: Viewer, clientCompanyId: string, engagementId: string) {
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
      title: true,
      kind: true,
      startsOn: true,
      endsOn: true,
      plannedMinutesPerWeek: true,
      budgetCycle: true,
      carryOverCapMinutes: true,
      noticeOn: true,
      renewalOn: true,
      clientCompany: { select: { id: true, name: true } },
    },
  });
  if (!engagement) return null;
  const { startsOn, endsOn, noticeOn, renewalOn, ...rest } = engagement;
  return {
    ...rest,
    startsOn: toIsoDay(startsOn),
    endsOn: endsOn && toIsoDay(endsOn),
    noticeOn: noticeOn && toIsoDay(noticeOn),
    renewalOn: renewalOn && toIsoDay(renewalOn),
  };
}

/** When it runs and for how many minutes a week, and whose it is. `null` is "no such engagement" and "not yours". */
export async function findRun(tx: Tx, viewer: Viewer, engagementId: string) {
  const engagement = await tx.engagement.findFirst({
    where: {
      firmId: viewer.firmId,
      id: engagementId,
      deletedAt: null,
      clientCompany: visibleClients(viewer),
    },
    select: { clientCompanyId: true, startsOn: true, endsOn: true, plannedMinutesPerWeek: true },
  });
  if (!engagement) return null;
  const { clientCompanyId, startsOn, endsOn, plannedMinutesPerWeek } = engagement;
  const dates = { startsOn: toIsoDay(startsOn), endsOn: endsOn && toIsoDay(endsOn), plannedMinutesPerWeek };
  return { clientCompanyId, dates };
}
