import "server-only";
import { type StaffViewer, can } from "@/lib/auth/policy";
import type { TimelineKind } from "@/lib/rules/timeline/kinds";
import { Prisma } from "@/prisma/generated/client";

const { sql } = Prisma;

/** What a branch says of each of its rows; what it does not say is null. */
type Branch = Readonly<{
  kind: TimelineKind;
  what: string;
  from: Prisma.Sql;
  where?: Prisma.Sql;
  id: Prisma.Sql;
  at: Prisma.Sql;
  /** A day alone has no hour to show. */
  isDay?: true;
  /** When it could be known here. */
  known: Prisma.Sql;
  subject?: Prisma.Sql;
  body?: Prisma.Sql;
  by?: Prisma.Sql;
  day?: Prisma.Sql;
  number?: Prisma.Sql;
  path: Prisma.Sql;
  /** Whether it is about a contact; without it, it is about none. */
  about?: (contactId: string) => Prisma.Sql;
}>;

const engagement = sql`JOIN engagement e ON e.firm_id = t.firm_id AND e.id = t.engagement_id AND e.deleted_at IS NULL`;
const deliverable = (id: Prisma.Sql) =>
  sql`JOIN deliverable d ON d.firm_id = t.firm_id AND d.id = ${id} AND d.deleted_at IS NULL
      JOIN engagement e ON e.firm_id = d.firm_id AND e.id = d.engagement_id AND e.deleted_at IS NULL`;

/** What the tables hold already: nothing is written twice for a timeline. */
function branches(viewer: StaffViewer): Branch[] {
  const noon = (day: Prisma.Sql) => sql`(${day} + time '12:00') AT TIME ZONE ${viewer.timeZone}::text`;
  const all: Branch[] = [
    {
      ...{ kind: "task", what: "task_done", from: sql`task t`, id: sql`t.id` },
      where: sql`t.deleted_at IS NULL AND t.done_at IS NOT NULL`,
      ...{ at: sql`t.done_at`, known: sql`t.done_at`, by: sql`t.done_by_name` },
      subject: sql`coalesce(t.title, CASE t.kind WHEN 'recheck_hire' THEN 'A hire looked at again' ELSE 'The next assessment started' END)`,
      ...{ body: sql`t.outcome_note`, path: sql`'/tasks?view=done'` },
    },
    {
      ...{ kind: "meeting", what: "meeting_held", id: sql`t.id` },
      from: sql`meeting t ${deliverable(sql`t.cadence_id`)}`,
      where: sql`t.state = 'held'`,
      ...{ at: sql`coalesce(t.started_at, t.held_at)`, known: sql`t.held_at`, by: sql`t.held_by_name` },
      ...{ subject: sql`d.title`, path: sql`'/cadences/' || t.cadence_id || '/meetings/' || t.day` },
      about: (contactId) =>
        sql`EXISTS (SELECT FROM meeting_attendee p WHERE p.firm_id = t.firm_id AND p.meeting_id = t.id AND p.person_id = ${contactId}::uuid AND p.present)`,
    },
    {
      // The closing of a round; scored again under other rules, it is no other.
      ...{ kind: "diagnosis", what: "diagnosis", id: sql`t.id`, day: sql`t.as_of` },
      from: sql`diagnosis t JOIN round r ON r.firm_id = t.firm_id AND r.id = t.round_id AND r.deleted_at IS NULL`,
      where: sql`NOT EXISTS (SELECT FROM diagnosis x WHERE x.firm_id = t.firm_id AND x.round_id = t.round_id AND x.created_at < t.created_at)`,
      ...{ at: sql`coalesce(r.closed_at, t.created_at)`, known: sql`coalesce(r.closed_at, t.created_at)` },
      path: sql`'/diagnoses/' || t.id`,
    },
    {
      ...{ kind: "report", what: "report", from: sql`report t`, id: sql`t.id` },
      ...{ at: sql`t.issued_at`, known: sql`t.issued_at`, by: sql`t.issued_by_name` },
      ...{ subject: sql`t.kind::text`, number: sql`t.number`, path: sql`'/reports/' || t.id` },
    },
    {
      ...{ kind: "email", what: "weekly_note", id: sql`t.id`, from: sql`client_note t ${engagement}` },
      where: sql`t.sent_at IS NOT NULL`,
      ...{ at: sql`t.sent_at`, known: sql`t.sent_at`, by: sql`t.sent_by_name`, day: sql`t.monday` },
      path: sql`'/engagements/' || t.engagement_id || '/notes/' || t.monday`,
      about: (contactId) =>
        sql`EXISTS (SELECT FROM client_note_recipient p WHERE p.firm_id = t.firm_id AND p.note_id = t.id AND p.contact_id = ${contactId}::uuid)`,
    },
    ...["began", "ended"].map((what): Branch => {
      const day = what === "began" ? sql`t.starts_on` : sql`t.ends_on`;
      return {
        ...{ kind: "engagement", what: `engagement_${what}`, from: sql`engagement t`, id: sql`t.id` },
        where: sql`t.deleted_at IS NULL AND ${noon(day)} < now()`,
        ...{ at: noon(day), isDay: true, known: sql`greatest(t.created_at, ${noon(day)})` },
        ...{ subject: sql`t.title`, path: sql`'/engagements/' || t.id` },
      };
    }),
    {
      ...{ kind: "sop", what: "sop_approved", id: sql`t.sop_id`, number: sql`t.number` },
      ...{ from: sql`sop_version t ${deliverable(sql`t.sop_id`)}`, where: sql`t.approved_at IS NOT NULL` },
      ...{ at: sql`t.approved_at`, known: sql`t.approved_at`, by: sql`t.approved_by_name` },
      ...{ subject: sql`d.title`, path: sql`'/sops/' || t.sop_id` },
    },
    {
      ...{ kind: "hours", what: "week_agreed", id: sql`t.id`, from: sql`week t ${engagement}` },
      ...{ where: sql`t.agreed_at IS NOT NULL`, at: sql`t.agreed_at`, known: sql`t.agreed_at` },
      ...{ by: sql`t.agreed_by_name`, day: sql`t.monday`, number: sql`t.minutes` },
      path: sql`'/engagements/' || t.engagement_id || '/weeks/' || t.monday`,
    },
    {
      ...{ kind: "deliverable", what: "signed_off", number: sql`t.edition` },
      // Several sign the same edition.
      id: sql`md5(t.deliverable_id::text || t.membership_id::text)::uuid`,
      from: sql`deliverable_sign_off t ${deliverable(sql`t.deliverable_id`)}`,
      ...{ at: sql`t.signed_at`, known: sql`t.signed_at`, by: sql`t.name`, subject: sql`d.title` },
      path: sql`'/engagements/' || d.engagement_id || '/deliverables/' || d.id`,
      about: (contactId) =>
        sql`EXISTS (SELECT FROM membership p WHERE p.firm_id = t.firm_id AND p.id = t.membership_id AND p.contact_id = ${contactId}::uuid)`,
    },
    {
      ...{ kind: "escalation", what: "escalation", from: sql`escalation t`, id: sql`t.id` },
      ...{ where: sql`t.deleted_at IS NULL`, at: noon(sql`t.raised_day`), isDay: true },
      ...{
        known: sql`t.created_at`,
        subject: sql`t.text`,
        by: sql`t.logged_by_name`,
        path: sql`'/escalations'`,
      },
    },
  ];
  if (can(viewer, "statement:issue"))
    all.push({
      ...{ kind: "hours", what: "statement", id: sql`t.id`, from: sql`statement t ${engagement}` },
      ...{ at: sql`t.issued_at`, known: sql`t.issued_at`, by: sql`t.issued_by_name`, number: sql`t.number` },
      path: sql`'/engagements/' || t.engagement_id || '/statements'`,
    });
  if (can(viewer, "pipeline:manage"))
    all.push({
      ...{ kind: "pipeline", what: "stage_moved", id: sql`t.id`, body: sql`t.to_stage::text` },
      from: sql`opportunity_change t JOIN opportunity o ON o.firm_id = t.firm_id AND o.id = t.opportunity_id AND o.deleted_at IS NULL`,
      ...{ at: sql`t.at`, known: sql`t.at`, by: sql`t.by_name`, subject: sql`o.title` },
      path: sql`'/pipeline/' || t.opportunity_id`,
    });
  return all;
}

export type Narrowed = Readonly<{
  /** `null`: of all clients. */
  clientCompanyId: string | null;
  kind: TimelineKind | null;
  contactId: string | null;
}>;

/** One row for each thing that happened, in no order. Branches that cannot hold what is asked for are not read. */
export function eventsSql(viewer: StaffViewer, { clientCompanyId, kind, contactId }: Narrowed): Prisma.Sql {
  const ofClient = sql`t.firm_id = ${viewer.firmId}::uuid ${
    clientCompanyId ? sql`AND t.client_company_id = ${clientCompanyId}::uuid` : Prisma.empty
  }`;
  const selects = branches(viewer)
    .filter((branch) => (kind === null || branch.kind === kind) && (contactId === null || branch.about))
    .map(
      (
        one,
      ) => sql`SELECT t.client_company_id, ${one.kind}::text AS kind, ${one.what}::text AS what, ${one.id} AS id,
          ${one.at} AS at, ${one.known} AS known_at, ${!one.isDay}::boolean AS has_time, ${one.subject ?? sql`NULL`}::text AS subject,
          ${one.body ?? sql`NULL`}::text AS body, ${one.by ?? sql`NULL`}::text AS by_name, ${one.path}::text AS path,
          ${one.day ?? sql`NULL`}::text AS day, ${one.number ?? sql`NULL`}::int AS number, NULL::text AS sender,
          NULL::int AS version, NULL::uuid AS author_id, NULL::uuid AS task_id
        FROM ${one.from} WHERE ${ofClient} ${one.where ? sql`AND ${one.where}` : Prisma.empty}
          ${contactId && one.about ? sql`AND ${one.about(contactId)}` : Prisma.empty}`,
    );
  return Prisma.join([entriesSql(ofClient, kind, contactId), ...selects], " UNION ALL ");
}

function entriesSql(ofClient: Prisma.Sql, kind: TimelineKind | null, contactId: string | null): Prisma.Sql {
  const about = contactId
    ? sql`AND EXISTS (SELECT FROM timeline_person p WHERE p.firm_id = t.firm_id AND p.entry_id = t.id AND p.contact_id = ${contactId}::uuid)`
    : Prisma.empty;
  return sql`SELECT t.client_company_id, t.kind::text AS kind, 'entry'::text AS what, t.id, t.happened_at AS at, t.created_at AS known_at,
      true AS has_time, t.title AS subject, t.text AS body, t.author_name AS by_name, NULL::text AS path, f.kind::text AS day,
      f.byte_count AS number, t.sender, t.version, t.author_id, t.task_id
    FROM timeline_entry t LEFT JOIN timeline_file f ON f.firm_id = t.firm_id AND f.id = t.id
    WHERE ${ofClient} AND t.deleted_at IS NULL ${kind ? sql`AND t.kind::text = ${kind}` : Prisma.empty} ${about}`;
}
