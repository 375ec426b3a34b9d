import "server-only";
import { type StaffViewer, visibleClientsSql } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type IsoDay, addDays } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { ClosingProblem, PipelineState, Stage } from "@/prisma/generated/enums";

/** A person's clients are those assigned to them, and those they worked for in this time: an owner is assigned to none. */
const DAYS_WORKED_FOR = 28;

export interface ClientRow {
  id: string;
  name: string;
  pipeline_state: PipelineState;
  stage: Stage | null;
  stage_day: Date | null;
  diagnosis_id: string | null;
  before_stage: Stage | null;
  before_day: Date | null;
  ceo_logins: number;
  sops_overdue: number;
  sops_since: Date | null;
  round_id: string | null;
  round_since: Date | null;
  round_closes: Date | null;
  round_problem: ClosingProblem | null;
  asked: number;
  answered: number;
}

/** Which clients: those the viewer may see, and of one person's portfolio only theirs. */
export function portfolioClients(
  viewer: StaffViewer,
  membershipId: string | null,
  today: IsoDay,
): Prisma.Sql {
  const visible = visibleClientsSql(viewer);
  if (membershipId === null || viewer.role !== "owner") return visible;
  return Prisma.sql`${visible} AND c.id IN (
    SELECT a.client_company_id FROM assignment a
     WHERE a.firm_id = ${viewer.firmId}::uuid AND a.membership_id = ${membershipId}::uuid
    UNION
    SELECT t.client_company_id FROM time_entry t
     WHERE t.firm_id = ${viewer.firmId}::uuid AND t.membership_id = ${membershipId}::uuid AND t.deleted_at IS NULL
       AND t.work_day >= ${addDays(today, -DAYS_WORKED_FOR)}::date)`;
}

/**
 * One row a client, whatever their number, in one statement: its stage and the one of the round before (each round by its
 * newest version, and of rescored ones the newest diagnosis), its round that runs, its SOPs past their review day.
 */
export function readClients(tx: Tx, viewer: StaffViewer, which: Prisma.Sql, today: IsoDay) {
  const firm = Prisma.sql`${viewer.firmId}::uuid`;
  return tx.$queryRaw<ClientRow[]>`
    WITH logins AS MATERIALIZED (
      SELECT m.client_company_id, count(*)::int AS count FROM membership m
       WHERE m.firm_id = ${firm} AND m.role = 'ceo' AND m.disabled_at IS NULL GROUP BY 1)
    SELECT c.id, c.name, c.pipeline_state::text, c.verdict_stage::text AS stage, c.verdict_day AS stage_day,
           d.ids[1] AS diagnosis_id, d.stages[2] AS before_stage, d.days[2] AS before_day,
           coalesce(l.count, 0) AS ceo_logins,
           s.count AS sops_overdue, s.since AS sops_since,
           r.id AS round_id, r.since AS round_since, r.closes_on AS round_closes, r.closing_problem::text AS round_problem,
           coalesce(r.asked, 0) AS asked, coalesce(r.answered, 0) AS answered
      FROM client_company c
      LEFT JOIN logins l ON l.client_company_id = c.id
      LEFT JOIN LATERAL (
        SELECT array_agg(x.id::text) AS ids, array_agg(x.as_of) AS days,
               array_agg(CASE WHEN x.result -> 'conclusive' = 'false'::jsonb THEN NULL ELSE x.stage::text END) AS stages
          FROM (SELECT v.id, v.as_of, v.stage, v.result FROM (
                  SELECT DISTINCT ON (o.round_id) o.* FROM diagnosis o
                    JOIN round q ON q.firm_id = o.firm_id AND q.id = o.round_id AND q.deleted_at IS NULL
                   WHERE o.firm_id = c.firm_id AND o.client_company_id = c.id
                     AND NOT EXISTS (SELECT FROM round n WHERE n.firm_id = q.firm_id AND n.reopens_round_id = q.id
                                        AND n.state = 'closed' AND n.deleted_at IS NULL)
                   ORDER BY o.round_id, o.created_at DESC) v
                 ORDER BY v.as_of DESC, v.created_at DESC LIMIT 2) x) d ON true
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS count, min(p.review_day) AS since FROM sop p
          JOIN deliverable b ON b.firm_id = p.firm_id AND b.id = p.id AND b.deleted_at IS NULL
          JOIN engagement g ON g.firm_id = b.firm_id AND g.id = b.engagement_id AND g.deleted_at IS NULL
         WHERE p.firm_id = c.firm_id AND p.client_company_id = c.id AND p.review_day < ${today}::date
           AND EXISTS (SELECT FROM sop_version w WHERE w.firm_id = p.firm_id AND w.sop_id = p.id AND w.state = 'in_use')) s ON true
      LEFT JOIN LATERAL (
        SELECT q.id, coalesce(q.opens_on, (q.created_at AT TIME ZONE ${viewer.timeZone})::date) AS since, q.closes_on, q.closing_problem,
               a.asked, a.answered
          FROM round q, LATERAL (
            SELECT count(*)::int AS asked, count(e.submitted_at)::int AS answered FROM respondent e
             WHERE e.firm_id = q.firm_id AND e.round_id = q.id) a
         WHERE q.firm_id = c.firm_id AND q.client_company_id = c.id AND q.state = 'open' AND q.deleted_at IS NULL
           AND coalesce(q.opens_on, ${today}::date) <= ${today}::date
         ORDER BY q.created_at DESC LIMIT 1) r ON true
     WHERE ${which}
     ORDER BY lower(c.name), c.id`;
}
