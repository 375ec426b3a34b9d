import "server-only";
import { isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterDay, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { taskOf, taskSelect } from "./read";

type Asked = AskedPage & {
  readonly id?: string | undefined;
  readonly clientId?: string | undefined;
  readonly state?: "open" | "done" | undefined;
  readonly mine?: boolean | undefined;
};

/** The tasks about all visible clients by the day they are due, page by page. `null`: not for a client's people. */
export async function pageOfTasks(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { id, clientId, state, mine, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.task.findMany({
      where: {
        AND: [afterDay("dueDay", asked)],
        ...{ firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
        ...(id !== undefined && { id }),
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(state !== undefined && { doneAt: state === "done" ? { not: null } : null }),
        ...(mine === true && { assigneeId: viewer.membershipId }),
      },
      orderBy: [{ dueDay: "asc" }, { id: "asc" }],
      take: limit + 1,
      select: taskSelect,
    });
    return pageOf(
      rows.map((row) => {
        return { ...taskOf(row, viewer), clientCompanyId: row.clientCompany.id };
      }),
      asked,
      (row) => row.dueDay,
    );
  });
}
