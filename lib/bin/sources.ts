import "server-only";
import type { Action } from "@/lib/auth/policy";
import { Prisma } from "@/prisma/generated/client";
import type { BinKind } from "@/lib/rules/bin/kinds";

type Source = Readonly<{
  /** Whoever may put it there may bring it back. */
  permission: Action;
  /** Its rows in all bins: firm, client, id, what it is called, how much comes back with it, since when it lies there. */
  rows: Prisma.Sql;
}>;

const { sql } = Prisma;
const LIVING_ENGAGEMENT = sql`JOIN engagement e ON e.firm_id = t.firm_id AND e.id = t.engagement_id AND e.deleted_at IS NULL`;
const LIVING_CADENCE = sql`JOIN deliverable d ON d.firm_id = t.firm_id AND d.id = t.cadence_id AND d.deleted_at IS NULL
  JOIN engagement e ON e.firm_id = d.firm_id AND e.id = d.engagement_id AND e.deleted_at IS NULL`;
const LIVING_PROCESS = sql`JOIN raci_process p ON p.firm_id = t.firm_id AND p.id = t.process_id AND p.deleted_at IS NULL`;
const DELIVERABLES = sql`(SELECT count(*) FROM deliverable x WHERE x.firm_id = t.firm_id AND x.engagement_id = t.id AND x.deleted_at IS NULL)::int`;
const ACTIVITIES = sql`(SELECT count(*) FROM raci_activity x WHERE x.firm_id = t.firm_id AND x.process_id = t.id AND x.deleted_at IS NULL)::int`;

/** Whoever went into somebody else comes back by undoing that. */
const MERGED = sql`(SELECT m.id FROM contact_merge m WHERE m.firm_id = t.firm_id AND m.gone_id = t.id AND m.undone_at IS NULL)`;

/** What an import made and its undo took back comes back by importing again, not one by one. */
const UNDONE = sql`EXISTS (SELECT FROM imported_row i JOIN data_import d ON d.firm_id = i.firm_id AND d.id = i.import_id
  WHERE i.firm_id = t.firm_id AND i.entity_id = t.id AND i.before IS NULL AND d.state = 'undone')`;

/** A part whose whole lies in the bin as well is not listed: it comes back with the whole. */
export const SOURCES: Record<BinKind, Source> = {
  engagement: {
    permission: "engagement:open",
    rows: rows(sql`engagement`, sql`t.title`, { parts: DELIVERABLES }),
  },
  phase: { permission: "plan:edit", rows: rows(sql`phase`, sql`t.name`, { whole: LIVING_ENGAGEMENT }) },
  deliverable: {
    permission: "deliverable:edit",
    rows: rows(sql`deliverable`, sql`t.title`, { whole: LIVING_ENGAGEMENT }),
  },
  time_entry: {
    permission: "time:log",
    rows: rows(sql`time_entry`, sql`concat_ws(', ', t.work_day, t.minutes || ' minutes', t.note)`, {
      whole: LIVING_ENGAGEMENT,
      holder: sql`t.membership_id`,
      where: sql`AND NOT ${UNDONE}`,
    }),
  },
  contact: {
    permission: "client:edit",
    rows: rows(sql`contact`, sql`t.name`, { where: sql`AND ${MERGED} IS NULL` }),
  },
  merge: {
    permission: "client:edit",
    rows: sql`SELECT m.firm_id, m.client_company_id, m.id, concat(gone.name, ' into ', kept.name) AS label, 0 AS parts,
        m.merged_at AS deleted_at, NULL::uuid AS holder
      FROM contact_merge m JOIN contact gone ON gone.firm_id = m.firm_id AND gone.id = m.gone_id
        JOIN contact kept ON kept.firm_id = m.firm_id AND kept.id = m.kept_id
     WHERE m.undone_at IS NULL`,
  },
  candidate: { permission: "candidate:edit", rows: rows(sql`candidate`, sql`t.name`) },
  measure: { permission: "scorecard:edit", rows: rows(sql`measure`, sql`t.title`) },
  decision: {
    permission: "cadence:edit",
    rows: rows(sql`meeting_decision`, sql`t.text`, { whole: LIVING_CADENCE }),
  },
  action: {
    permission: "cadence:edit",
    rows: rows(sql`meeting_action`, sql`t.text`, { whole: LIVING_CADENCE }),
  },
  escalation: { permission: "escalation:log", rows: rows(sql`escalation`, sql`t.text`) },
  bottleneck: { permission: "bottleneck:edit", rows: rows(sql`bottleneck`, sql`t.step`) },
  raci_process: {
    permission: "chart:edit",
    rows: rows(sql`raci_process`, sql`t.name`, { parts: ACTIVITIES }),
  },
  raci_activity: {
    permission: "chart:edit",
    rows: rows(sql`raci_activity`, sql`t.title`, { whole: LIVING_PROCESS }),
  },
  handoff: { permission: "handoff:note", rows: rows(sql`handoff`, sql`t.what`) },
  scenario: { permission: "scenario:edit", rows: rows(sql`scenario`, sql`t.name`) },
  timeline_entry: {
    permission: "timeline:write",
    rows: rows(sql`timeline_entry`, sql`coalesce(t.title, left(t.text, 160))`),
  },
  contact_role: { permission: "client:edit", rows: rows(sql`contact_role`, sql`t.title`) },
};

type More = { whole?: Prisma.Sql; parts?: Prisma.Sql; holder?: Prisma.Sql; where?: Prisma.Sql };

/** `holder`: whose alone it is, as hours are. */
function rows(table: Prisma.Sql, label: Prisma.Sql, { whole, parts, holder, where }: More = {}): Prisma.Sql {
  return sql`SELECT t.firm_id, t.client_company_id, t.id, ${label} AS label, ${parts ?? sql`0`} AS parts, t.deleted_at,
      ${holder ?? sql`NULL::uuid`} AS holder
    FROM ${table} t ${whole ?? Prisma.empty} WHERE t.deleted_at IS NOT NULL ${where ?? Prisma.empty}`;
}
