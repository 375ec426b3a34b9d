import "server-only";
import { isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

type Asked = AskedPage & {
  readonly clientId?: string | undefined;
  readonly engagementId?: string | undefined;
};

/** What is being made for all visible clients, page by page. `null`: not for a client's people. */
export async function pageOfDeliverables(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { clientId, engagementId, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.deliverable.findMany({
      where: {
        AND: [afterId(asked)],
        ...{ firmId: viewer.firmId, deletedAt: null, engagement: { deletedAt: null } },
        clientCompany: visibleClients(viewer),
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(engagementId !== undefined && { engagementId }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, engagementId: true, kind: true, title: true, state: true },
        ...{ ownerContactId: true, dueDay: true, plannedMinutes: true, inUseSince: true, version: true },
      },
    });
    const shown = rows.map(({ dueDay, inUseSince, ...row }) => ({
      ...row,
      dueDay: dueDay && toIsoDay(dueDay),
      inUseSince: inUseSince && toIsoDay(inUseSince),
    }));
    return pageOf(shown, asked);
  });
}
