import "server-only";
import { can, type StaffViewer, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { taskOf, taskSelect } from "@/lib/tasks/read";
import { dayIn } from "@/lib/units/days";
import { eventsOf, eventsSelect, readScored, trendOf } from "./trend";

/** A client's rounds over time, with what happened meanwhile. `null`: not visible. */
export async function getHistory(viewer: StaffViewer, clientCompanyId: string) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId)) return null;
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true, ...eventsSelect },
    });
    if (!client) return null;
    const of = { firmId: viewer.firmId, clientCompanyId };
    const scored = await readScored(tx, of);
    const openRound = await tx.round.findFirst({
      where: { ...of, state: "open", deletedAt: null },
      select: { id: true },
    });
    const rechecks = await tx.task.findMany({
      where: { ...of, kind: "recheck_hire", deletedAt: null },
      orderBy: [{ dueDay: "asc" }, { id: "asc" }],
      select: taskSelect,
    });
    return {
      client: { id: client.id, name: client.name },
      today,
      scored,
      trend: trendOf(scored),
      events: eventsOf(client, today),
      openRoundId: openRound?.id ?? null,
      rechecks: rechecks.map((task) => taskOf(task, viewer)),
    };
  });
}
