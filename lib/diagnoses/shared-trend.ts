import "server-only";
import { type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { trendPointForCeo } from "./for-ceo";
import { resultOf, snapshotOf } from "./read";
import { eventsOf, eventsSelect, trendOf } from "./trend";

/** The rounds that were shared with the CEO, oldest first, each with what it lets the CEO see; and what happened meanwhile. */
export async function readSharedTrend(tx: Tx, viewer: PortalViewer) {
  const client = await tx.clientCompany.findFirst({ where: visibleClients(viewer), select: eventsSelect });
  if (!client) return null;
  const rows = await tx.diagnosis.findMany({
    where: {
      firmId: viewer.firmId,
      clientCompany: visibleClients(viewer),
      sharedWithCeoAt: { not: null },
    },
    orderBy: [{ asOf: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { roundId: true, result: true, round: { select: { confidentiality: true, snapshot: true } } },
  });
  const points = rows.map(({ roundId, result, round }) => ({
    roundId,
    ...trendPointForCeo(resultOf(result), snapshotOf(round.snapshot), round.confidentiality),
  }));
  return {
    points: trendOf(points).map(({ day, stage, scores }) => ({ day, stage, scores })),
    events: eventsOf(client, dayIn(viewer.timeZone, new Date())),
  };
}
