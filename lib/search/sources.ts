import "server-only";
import { Prisma } from "@/prisma/generated/client";

export type SearchKind =
  | "client"
  | "person"
  | "engagement"
  | "sop"
  | "deliverable"
  | "decision"
  | "action"
  | "task"
  | "escalation"
  | "measure"
  | "report"
  | "seat"
  | "responsibility";

/**
 * What can be found, one row per kind: its id, its client, what it is called, and what its page stands under. Nothing in
 * the bin, nor below anything there. The firm and the visible clients are asked for around it.
 */
export const SOURCES: Record<SearchKind, Prisma.Sql> = {
  client: Prisma.sql`SELECT firm_id, id, id AS client_id, name AS label, NULL::text AS parent FROM client_company`,
  person: Prisma.sql`SELECT firm_id, id, client_company_id, name, NULL FROM contact WHERE deleted_at IS NULL`,
  engagement: Prisma.sql`SELECT firm_id, id, client_company_id, title, NULL FROM engagement WHERE deleted_at IS NULL`,
  sop: Prisma.sql`
    SELECT s.firm_id, s.id, s.client_company_id, d.title, NULL FROM sop s
      JOIN deliverable d ON d.firm_id = s.firm_id AND d.id = s.id AND d.deleted_at IS NULL
      JOIN engagement e ON e.firm_id = d.firm_id AND e.id = d.engagement_id AND e.deleted_at IS NULL`,
  deliverable: Prisma.sql`
    SELECT d.firm_id, d.id, d.client_company_id, d.title, d.engagement_id::text FROM deliverable d
      JOIN engagement e ON e.firm_id = d.firm_id AND e.id = d.engagement_id AND e.deleted_at IS NULL
     WHERE d.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM sop s WHERE s.firm_id = d.firm_id AND s.id = d.id)`,
  decision: ofMeetings(Prisma.sql`meeting_decision`),
  action: ofMeetings(Prisma.sql`meeting_action`),
  task: Prisma.sql`
    SELECT firm_id, id, client_company_id, title, NULL FROM task
     WHERE deleted_at IS NULL AND done_at IS NULL AND title IS NOT NULL`,
  escalation: Prisma.sql`SELECT firm_id, id, client_company_id, text, NULL FROM escalation WHERE deleted_at IS NULL`,
  measure: Prisma.sql`SELECT firm_id, id, client_company_id, title, NULL FROM measure WHERE deleted_at IS NULL`,
  report: Prisma.sql`
    SELECT firm_id, id, client_company_id, CASE kind::text WHEN 'handover' THEN 'Handover pack No. ' ELSE 'Readiness report No. ' END || number, NULL FROM report`,
  seat: Prisma.sql`SELECT s.firm_id, s.seat_id, s.client_company_id, s.title, NULL FROM ${standingSeats()}`,
  // Of one seat there are several: each needs a name of its own.
  responsibility: Prisma.sql`
    SELECT s.firm_id, md5(s.seat_id::text || r.at)::uuid, s.client_company_id, r.text, s.title
      FROM ${standingSeats()} CROSS JOIN LATERAL unnest(s.responsibilities) WITH ORDINALITY AS r (text, at)`,
};

/** The seats of each client's live chart; where none is live yet, of its draft: as "Who owns this?" looks. */
function standingSeats(): Prisma.Sql {
  return Prisma.sql`chart_seat s JOIN accountability_chart h ON h.firm_id = s.firm_id AND h.id = s.chart_id
       AND (h.state = 'live' OR h.state = 'draft' AND NOT EXISTS (
         SELECT 1 FROM accountability_chart l
          WHERE l.firm_id = h.firm_id AND l.client_company_id = h.client_company_id AND l.state = 'live'))`;
}

/** What was noted in a meeting stands on the meeting's page: cadence and day. */
function ofMeetings(table: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT n.firm_id, n.id, n.client_company_id, n.text, n.cadence_id::text || '/meetings/' || m.day::text
      FROM ${table} n
      JOIN meeting m ON m.firm_id = n.firm_id AND m.id = n.meeting_id
      JOIN deliverable d ON d.firm_id = n.firm_id AND d.id = n.cadence_id AND d.deleted_at IS NULL
      JOIN engagement e ON e.firm_id = d.firm_id AND e.id = d.engagement_id AND e.deleted_at IS NULL
     WHERE n.deleted_at IS NULL`;
}
