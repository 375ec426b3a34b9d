import "server-only";
import { isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterDay, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { fromIsoDay, type IsoDay, toIsoDay } from "@/lib/units/days";

type Asked = AskedPage & {
  readonly id?: string | undefined;
  readonly clientId?: string | undefined;
  readonly engagementId?: string | undefined;
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
};

/** The hours of all visible clients by their day, page by page, as the timesheets show them. `null`: not for a client's people. */
export async function pageOfTime(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { id, clientId, engagementId, from, to, limit } = asked;
  const within = {
    ...(from !== undefined && { gte: fromIsoDay(from) }),
    ...(to !== undefined && { lte: fromIsoDay(to) }),
  };
  return withViewer(viewer, async (tx) => {
    const rows = await tx.timeEntry.findMany({
      where: {
        AND: [afterDay("workDay", asked), { workDay: within }],
        ...{ firmId: viewer.firmId, deletedAt: null, engagement: { deletedAt: null } },
        clientCompany: visibleClients(viewer),
        ...(id !== undefined && { id }),
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(engagementId !== undefined && { engagementId }),
      },
      orderBy: [{ workDay: "asc" }, { id: "asc" }],
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, engagementId: true, membershipId: true, deliverableId: true },
        ...{ workDay: true, minutes: true, kind: true, note: true, isCorrection: true, version: true },
        membership: { select: { displayName: true } },
      },
    });
    const shown = rows.map(({ workDay, membership, ...row }) => ({
      ...row,
      workDay: toIsoDay(workDay),
      memberName: membership.displayName,
    }));
    return pageOf(shown, asked, (row) => row.workDay);
  });
}
