import "server-only";
import { type PortalViewer, can, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { chartOf, chartSelect } from "./read";
import { readWhoOwns } from "./who-owns";

/** The live chart for the client's own people, and what they find in it; never a draft, never an earlier one. */
export async function getLiveChart(viewer: PortalViewer, query = "") {
  if (!can(viewer, "chart:read-live")) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.accountabilityChart.findFirst({
      where: { firmId: viewer.firmId, state: "live", clientCompany: visibleClients(viewer) },
      select: chartSelect,
    });
    if (!row) return { chart: null, hits: null };
    const chart = chartOf(row);
    const { firmId, clientCompanyId } = viewer;
    const { id, number, liveAt, seats } = chart;
    return {
      hits: query ? await readWhoOwns(tx, viewer, { firmId, clientCompanyId }, { query, chart }) : null,
      chart: {
        id,
        number,
        day: liveAt && dayIn(viewer.timeZone, liveAt),
        seats: seats.map((seat) => ({
          ...seat,
          // Which of the consultants' measures a number is stays theirs.
          numbers: seat.numbers.map(({ name }) => ({ name, measureId: null })),
        })),
      },
    };
  });
}
