import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { type SeatOwner, seatFacts } from "@/lib/rules/accountability/seat";
import { weeklyCounts } from "@/lib/rules/escalations/weeks";
import type { ReadinessFacts } from "@/lib/rules/readiness/facts";
import { type IsoDay, addDays, mondayOf } from "@/lib/units/days";

const WEEKS = 8;

type Row = {
  /** Each seat of the live chart with its owners; null while no chart is live. */
  seats: { title: string; owners: SeatOwner[] }[] | null;
  /** The day of the first escalation ever logged, and the days of those in the last whole weeks. */
  first: IsoDay | null;
  raised: IsoDay[] | null;
};

/**
 * The one place where readiness meets the accountability chart and the escalation ledger: the seats of the chart that
 * holds today, and the ledger's counts of the last eight whole weeks, oldest first, only of weeks in which it was kept.
 * `null` where there is no live chart, or where nothing was ever logged. One statement, for pages that read much besides.
 */
export async function readStructures(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
  today: IsoDay,
): Promise<Pick<ReadinessFacts, "seats" | "escalations">> {
  const monday = mondayOf(today);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT
      (SELECT json_agg(json_build_object('title', s.title, 'owners', (
         SELECT coalesce(json_agg(o), '[]') FROM (
           SELECT c.id, c.name, c.position = 'ceo' AS "isCeo", c.deleted_at IS NOT NULL AS "hasLeft", false AS "isOfFirm"
             FROM seat_owner w JOIN contact c ON c.firm_id = w.firm_id AND c.id = w.contact_id
            WHERE w.firm_id = s.firm_id AND w.chart_id = s.chart_id AND w.seat_id = s.seat_id
            UNION ALL
           SELECT m.id, s.fractional_name, false, m.disabled_at IS NOT NULL OR m.role <> 'owner' AND NOT EXISTS (
                    SELECT 1 FROM assignment a WHERE a.firm_id = m.firm_id AND a.membership_id = m.id
                       AND a.client_company_id = s.client_company_id), true
             FROM membership m WHERE m.firm_id = s.firm_id AND m.id = s.fractional_member_id) AS o))
           ORDER BY s.title, s.seat_id)
         FROM accountability_chart ch
         JOIN chart_seat s ON s.firm_id = ch.firm_id AND s.chart_id = ch.id
        WHERE ch.firm_id = ${firmId}::uuid AND ch.client_company_id = ${clientCompanyId}::uuid AND ch.state = 'live') AS seats,
      (SELECT min(raised_day)::text FROM escalation e
        WHERE e.firm_id = ${firmId}::uuid AND e.client_company_id = ${clientCompanyId}::uuid AND e.deleted_at IS NULL) AS first,
      (SELECT json_agg(raised_day::text) FROM escalation e
        WHERE e.firm_id = ${firmId}::uuid AND e.client_company_id = ${clientCompanyId}::uuid AND e.deleted_at IS NULL
          AND e.raised_day >= ${addDays(monday, -7 * WEEKS)}::date AND e.raised_day < ${monday}::date) AS raised`;
  const first = row?.first ?? null;
  const weeks = weeklyCounts(row?.raised ?? [], {
    since: first,
    today: addDays(monday, -1),
    weeks: WEEKS,
  });
  return {
    seats: row?.seats ? seatFacts(row.seats) : null,
    escalations: first
      ? // Counting began within its first week: that one says less than a whole week does.
        weeks.flatMap(({ count, monday: of }) => (count === null || of < first ? [] : [count]))
      : null,
  };
}
