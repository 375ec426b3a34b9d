import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { outcomesOf } from "@/lib/rules/pipeline/outcomes";
import { valueOf } from "@/lib/rules/pipeline/pipeline";
import { addMonths, dayIn, type IsoDay } from "@/lib/units/days";
import type { OutcomePeriod } from "./schema";

const LOST = "lost";

/**
 * What became of the opportunities of all visible clients, by the day on which each was won or lost for the last time. One
 * that is open again counts as neither. `null`: not for them.
 */
export async function getOutcomes(viewer: Viewer, period: OutcomePeriod, now: Date = new Date()) {
  if (!can(viewer, "pipeline:manage")) return null;
  const { from, until } = boundsOf(period, dayIn(viewer.timeZone, now));
  return withViewer(viewer, async (tx) => {
    const rows = await tx.opportunity.findMany({
      where: {
        ...{ firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
        stage: { in: ["active", "handover", "alumni", LOST] },
      },
      select: {
        ...{ stage: true, source: true, lostReason: true, currency: true, valueMinor: true },
        ...{ rateMinorPerHour: true, minutesPerWeek: true, weeks: true, probabilityPct: true },
        changes: {
          where: { toStage: { in: ["active", LOST] } },
          orderBy: { at: "desc" },
          take: 1,
          select: { at: true },
        },
      },
    });
    const decided = rows.filter(({ changes: [last] }) => {
      const day = last && dayIn(viewer.timeZone, last.at);
      return day !== undefined && (from === null || day >= from) && (until === null || day < until);
    });
    return outcomesOf(
      decided.map((row) => ({
        ...{ isWon: row.stage !== LOST, source: row.source, lostReason: row.lostReason },
        ...{ currency: row.currency, value: valueOf(row) },
      })),
    );
  });
}

/** From the first day of it up to the first one after it. */
function boundsOf(period: OutcomePeriod, today: IsoDay): { from: IsoDay | null; until: IsoDay | null } {
  const year = Number(today.slice(0, 4));
  switch (period) {
    case "twelve-months":
      return { from: addMonths(today, -12), until: null };
    case "this-year":
      return { from: `${year}-01-01` as IsoDay, until: null };
    case "last-year":
      return { from: `${year - 1}-01-01` as IsoDay, until: `${year}-01-01` as IsoDay };
    case "all":
      return { from: null, until: null };
  }
}
