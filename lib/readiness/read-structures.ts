import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { ReadinessFacts } from "@/lib/rules/readiness/facts";
import type { IsoDay } from "@/lib/units/days";

/**
 * The one place where readiness meets the accountability chart and the escalation ledger: the seats of the chart that
 * holds today, and the ledger's counts of the last eight whole weeks, oldest first, only of weeks in which it was kept.
 * Both are null, so not known, until those two are read here: in one statement, for the page of reports has one left.
 */
export async function readStructures(
  _tx: Tx,
  _of: { firmId: string; clientCompanyId: string },
  _today: IsoDay,
): Promise<Pick<ReadinessFacts, "seats" | "escalations">> {
  return { seats: null, escalations: null };
}
