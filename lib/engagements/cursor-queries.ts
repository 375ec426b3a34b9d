import "server-only";
import { can, isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

type Asked = AskedPage & { readonly clientId?: string | undefined; readonly id?: string | undefined };

/** The engagements of all visible clients, page by page; the rate only for whom rates are. `null`: not for a client's people. */
export async function pageOfEngagements(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { clientId, id, limit } = asked;
  const readsRates = can(viewer, "rate:read");
  return withViewer(viewer, async (tx) => {
    const rows = await tx.engagement.findMany({
      where: {
        AND: [afterId(asked)],
        ...{ firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(id !== undefined && { id }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, title: true, kind: true, startsOn: true, endsOn: true },
        ...{ currency: true, rateMinorPerHour: true, plannedMinutesPerWeek: true, budgetCycle: true },
        ...{ carryOverCapMinutes: true, version: true },
      },
    });
    const shown = rows.map(({ startsOn, endsOn, rateMinorPerHour, ...row }) => ({
      ...row,
      startsOn: toIsoDay(startsOn),
      endsOn: endsOn && toIsoDay(endsOn),
      rateMinorPerHour: readsRates ? rateMinorPerHour : null,
    }));
    return pageOf(shown, asked);
  });
}
