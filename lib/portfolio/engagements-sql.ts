import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type EngagementFacts, engagementFacts, weeksSince } from "@/lib/rules/portfolio/engagement-week";
import { type IsoDay, addDays, mondayOf, toIsoDay } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { BudgetCycle, WeekState } from "@/prisma/generated/enums";

/** An engagement that ended less long ago may still owe a week. */
const DAYS_AFTER_END = 56;
/** So much further back a week that still waits for the client is found. */
const WEEKS_WITH_CLIENT = 18;

interface Row {
  id: string;
  client_company_id: string;
  title: string;
  starts_on: Date;
  ends_on: Date | null;
  planned: number;
  cycle: BudgetCycle;
  cap: number;
  notice_on: Date | null;
  renewal_on: Date | null;
  /** "2026-03-02 90 open,2026-03-09 …": thousands of weeks are read faster as text than as rows or arrays. */
  weeks: string | null;
  own: number | null;
  last_note: "sent" | "draft" | null;
  undelivered: number;
}

/**
 * The engagements of some clients with the totals that their weeks keep: no time entry is read but the person's own of
 * this week. One statement; the weeks of an engagement are one column.
 */
export async function readEngagements(
  tx: Tx,
  { firmId }: StaffViewer,
  which: Prisma.Sql,
  membershipId: string | null,
  today: IsoDay,
): Promise<Map<string, EngagementFacts[]>> {
  const monday = mondayOf(today);
  const since = addDays(weeksSince(today), -7 * WEEKS_WITH_CLIENT);
  const mine =
    membershipId === null ? Prisma.sql`false` : Prisma.sql`t.membership_id = ${membershipId}::uuid`;
  // Materialized: the plan would otherwise sum the week up again for each engagement.
  const rows = await tx.$queryRaw<Row[]>`
    WITH own AS MATERIALIZED (
      SELECT t.engagement_id, sum(t.minutes)::int AS own FROM time_entry t
       WHERE t.firm_id = ${firmId}::uuid AND ${mine} AND t.deleted_at IS NULL
         AND t.work_day BETWEEN ${monday}::date AND ${addDays(monday, 6)}::date
       GROUP BY 1)
    SELECT e.id, e.client_company_id, e.title, e.starts_on, e.ends_on, e.planned_minutes_per_week AS planned,
           e.budget_cycle::text AS cycle, e.carry_over_cap_minutes AS cap, e.notice_on, e.renewal_on,
           w.weeks, o.own, n.last_note, n.undelivered
      FROM client_company c
      JOIN engagement e ON e.firm_id = c.firm_id AND e.client_company_id = c.id AND e.deleted_at IS NULL
      LEFT JOIN LATERAL (
        SELECT string_agg(k.monday || ' ' || k.minutes || ' ' || k.state, ',') AS weeks FROM week k
         WHERE k.firm_id = e.firm_id AND k.engagement_id = e.id
           AND k.monday >= CASE WHEN e.carry_over_cap_minutes > 0 THEN e.starts_on - 6 ELSE ${since}::date END) w ON true
      LEFT JOIN own o ON o.engagement_id = e.id
      LEFT JOIN LATERAL (
        SELECT max(CASE WHEN x.monday = ${addDays(monday, -7)}::date
                        THEN CASE WHEN x.sent_at IS NULL THEN 'draft' ELSE 'sent' END END) AS last_note,
               count(*) FILTER (WHERE EXISTS (
                 SELECT FROM client_note_recipient p JOIN outgoing_mail m ON m.firm_id = p.firm_id AND m.id = p.mail_id
                  WHERE p.firm_id = x.firm_id AND p.note_id = x.id AND m.gave_up_at IS NOT NULL AND m.sent_at IS NULL))::int AS undelivered
          FROM client_note x
         WHERE x.firm_id = e.firm_id AND x.engagement_id = e.id AND x.monday >= ${addDays(monday, -28)}::date) n ON true
     WHERE ${which} AND e.starts_on <= ${addDays(monday, 6)}::date
       AND (e.ends_on IS NULL OR e.ends_on >= ${addDays(today, -DAYS_AFTER_END)}::date)
     ORDER BY e.starts_on, e.id`;
  const byClient = new Map<string, EngagementFacts[]>();
  for (const row of rows) {
    const there = byClient.get(row.client_company_id) ?? [];
    byClient.set(row.client_company_id, [...there, factsOf(row, today)]);
  }
  return byClient;
}

function factsOf(row: Row, today: IsoDay): EngagementFacts {
  const { id, title, cycle } = row;
  const terms = {
    ...{ id, title, cycle },
    startsOn: toIsoDay(row.starts_on),
    endsOn: row.ends_on && toIsoDay(row.ends_on),
    plannedMinutesPerWeek: row.planned,
    carryOverCapMinutes: row.cap,
    noticeOn: row.notice_on && toIsoDay(row.notice_on),
    renewalOn: row.renewal_on && toIsoDay(row.renewal_on),
  };
  const weeks = (row.weeks ?? "").split(",").filter(Boolean).map(weekOf);
  const notes = { lastWeek: row.last_note, undelivered: row.undelivered };
  return engagementFacts({ ...terms, weeks, notes, ownMinutes: row.own ?? 0 }, today);
}

function weekOf(text: string) {
  const [monday = "", minutes = "", state = ""] = text.split(" ");
  return { monday, minutes: Number(minutes), state: state as WeekState };
}
