import "server-only";
import { type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { readBeside } from "./exposed";
import { trendPointForCeo } from "./for-ceo";
import { resultOf, snapshotOf } from "./read";
import { eventsOf, eventsSelect, trendOf } from "./trend";
import { replacedBy, versionOf, versionSelect } from "./versions";

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
    select: {
      id: true,
      roundId: true,
      result: true,
      round: { select: { ...versionSelect, confidentiality: true, snapshot: true } },
    },
  });
  const of = { firmId: viewer.firmId, clientCompanyId: viewer.clientCompanyId };
  const ids = rows.map(({ id }) => id);
  const beside = await readBeside(tx, of, ids);
  const points = rows.map(({ id, roundId, result, round }) => ({
    roundId,
    ...versionOf(round),
    ...trendPointForCeo(resultOf(result), snapshotOf(round.snapshot), round.confidentiality, beside(id).ceo),
  }));
  return {
    points: trendOf(points).map(({ day, stage, scores }) => ({ day, stage, scores })),
    replaced: points
      .filter((point) => replacedBy(point, points))
      .map(({ day, versionNumber }) => ({ day, versionNumber })),
    events: eventsOf(client, dayIn(viewer.timeZone, new Date())),
  };
}
