import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type IsoDay, addDays, dayIn, fromIsoDay, instantAt, toIsoDay } from "@/lib/units/days";

type Of = { firmId: string; timeZone: string; monday: IsoDay; clientCompanyId: string };

/** Of the whole client: the charts that went live in a week, and what has waited for its CEO's decision since then. */
export async function readChartsAndDecisions(tx: Tx, { firmId, timeZone, monday, clientCompanyId }: Of) {
  const nextMonday = addDays(monday, 7);
  const charts = await tx.accountabilityChart.findMany({
    where: {
      ...{ firmId, clientCompanyId },
      liveAt: { gte: instantAt(monday, 0, timeZone), lt: instantAt(nextMonday, 0, timeZone) },
    },
    orderBy: { liveAt: "asc" },
    select: { number: true, liveAt: true },
  });
  const waiting = await tx.escalation.findMany({
    where: {
      ...{ firmId, clientCompanyId },
      deletedAt: null,
      decidedDay: null,
      raisedDay: { lt: fromIsoDay(nextMonday) },
    },
    orderBy: [{ raisedDay: "asc" }, { createdAt: "asc" }],
    select: { text: true, raisedDay: true },
  });
  return {
    charts: charts.flatMap(({ number, liveAt }) =>
      number !== null && liveAt ? [{ number, day: dayIn(timeZone, liveAt) }] : [],
    ),
    waiting: waiting.map(({ text, raisedDay }) => ({ text, raisedDay: toIsoDay(raisedDay) })),
  };
}
