import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { weeklyCounts } from "@/lib/rules/escalations/weeks";
import { type IsoDay, addDays, fromIsoDay, mondayOf, toIsoDay } from "@/lib/units/days";

const WEEKS = 8;

/**
 * How many decisions reached the CEO in each of the last eight full weeks before the one of `today`, oldest first: what
 * readiness asks. `null` where none was ever logged, and for a week before the first one: nobody counted then.
 */
export async function readWeeklyEscalations(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string },
  today: IsoDay,
): Promise<ReadonlyArray<number | null> | null> {
  const where = { ...of, deletedAt: null };
  const first = await tx.escalation.findFirst({
    where,
    orderBy: { raisedDay: "asc" },
    select: { raisedDay: true },
  });
  if (!first) return null;
  const monday = mondayOf(today);
  const rows = await tx.escalation.findMany({
    where: { ...where, raisedDay: { gte: fromIsoDay(addDays(monday, -7 * WEEKS)), lt: fromIsoDay(monday) } },
    select: { raisedDay: true },
  });
  const lastSunday = addDays(monday, -1);
  return weeklyCounts(
    rows.map(({ raisedDay }) => toIsoDay(raisedDay)),
    { since: toIsoDay(first.raisedDay), today: lastSunday, weeks: WEEKS },
  ).map(({ count }) => count);
}
