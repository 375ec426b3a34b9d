import "server-only";
import { type PortalViewer, can } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { withViewer } from "@/lib/db/tenant";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import { dayIn } from "@/lib/units/days";
import { chartOf, chartSelect, liveChart } from "./read";
import { readWhoOwns } from "./who-owns";

/** The live chart for the client's own people, and what they find in it; never a draft, never an earlier one. */
export async function getLiveChart(viewer: PortalViewer, query = "") {
  if (!can(viewer, "chart:read-live")) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.accountabilityChart.findFirst({
      where: liveChart(viewer),
      select: chartSelect,
    });
    if (!row) return { chart: null, hits: null, thread: null };
    const known = chartOf(row);
    const [holders] = await tx.$queryRaw<{ gone: string[] }[]>`SELECT holders_gone()::text[] AS gone`;
    const chart = { ...known, seats: known.seats.map((seat) => withoutGone(seat, holders?.gone ?? [])) };
    const { firmId, clientCompanyId } = viewer;
    const { id, number, liveAt, seats } = chart;
    return {
      thread: await readThread(tx, viewer, { on: "chart", onId: chart.id }),
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

/** Who of the firm has left the client: hidden from its people, and said by the database. */
function withoutGone<Seat extends ChartSeat>(seat: Seat, gone: readonly string[]): Seat {
  const owners = seat.owners.map((owner) => ({
    ...owner,
    hasLeft: owner.hasLeft || (owner.isOfFirm && gone.includes(owner.id)),
  }));
  return { ...seat, owners };
}
