import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { afterDay, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import { visibleEscalations } from "./scope";

type Asked = AskedPage & { readonly clientId?: string | undefined };

/** The decisions that reached the CEOs of all visible clients by their day, page by page. `null`: not for a client's people. */
export async function pageOfDecisions(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { clientId, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.escalation.findMany({
      where: {
        AND: [visibleEscalations(viewer), afterDay("raisedDay", asked)],
        deletedAt: null,
        ...(clientId !== undefined && { clientCompanyId: clientId }),
      },
      orderBy: [{ raisedDay: "asc" }, { id: "asc" }],
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, text: true, departmentId: true, cause: true, raisedDay: true },
        ...{ decidedDay: true, deliverableId: true, decisionRight: true, seatName: true, loggedByName: true },
        version: true,
      },
    });
    const shown = rows.map(({ raisedDay, decidedDay, ...row }) => ({
      ...row,
      raisedDay: toIsoDay(raisedDay),
      decidedDay: decidedDay && toIsoDay(decidedDay),
    }));
    return pageOf(shown, asked, (row) => row.raisedDay);
  });
}
