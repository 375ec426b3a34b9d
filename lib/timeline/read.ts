import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { containing } from "@/lib/db/containing";
import type { Tx } from "@/lib/db/tenant";
import type { TimelineEvent } from "@/lib/rules/timeline/event";
import type { TimelineKind } from "@/lib/rules/timeline/kinds";
import { Prisma } from "@/prisma/generated/client";
import { eventsSql } from "./events-sql";
import { cursorOf, type TimelineQuery } from "./schema";

const { sql } = Prisma;
const ON_A_PAGE = 40;

type Named = { id: string; name: string };

/** A page of what happened with a client, the newest first: one statement, whatever it holds. */
export async function readEvents(
  tx: Tx,
  viewer: StaffViewer,
  clientCompanyId: string,
  { kind, who, q, entry, since, before }: TimelineQuery,
): Promise<{ events: TimelineEvent[]; next: string | null }> {
  const events = eventsSql(viewer, { clientCompanyId, kind, contactId: who });
  const words = containing(q);
  const rows = await tx.$queryRaw<TimelineEvent[]>`
    SELECT x.key, x.kind, x.what, x.id, x.at, x.has_time AS "hasTime", x.subject, x.body, x.by_name AS "byName", x.path, x.day, x.number,
           x.sender, x.version,
           coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name) FROM timeline_person p
             JOIN contact c ON c.firm_id = p.firm_id AND c.id = p.contact_id
            WHERE x.what = 'entry' AND p.firm_id = ${viewer.firmId}::uuid AND p.entry_id = x.id), '[]') AS people,
           coalesce((SELECT json_agg(json_build_object('id', m.id, 'name', m.display_name) ORDER BY m.display_name) FROM timeline_mention p
             JOIN membership m ON m.firm_id = p.firm_id AND m.id = p.membership_id
            WHERE x.what = 'entry' AND p.firm_id = ${viewer.firmId}::uuid AND p.entry_id = x.id), '[]') AS mentions,
           (SELECT k.title FROM task k WHERE k.firm_id = ${viewer.firmId}::uuid AND k.id = x.task_id AND k.deleted_at IS NULL) AS task
      FROM (SELECT e.*, e.what || ':' || e.id || ':' || coalesce(e.number, 0) AS key FROM (${events}) AS e
             WHERE e.at IS NOT NULL
               ${entry ? sql`AND e.what = 'entry' AND e.id = ${entry}::uuid` : Prisma.empty}
               ${since ? sql`AND e.known_at > ${new Date(since)} AND e.author_id IS DISTINCT FROM ${viewer.membershipId}::uuid` : Prisma.empty}
               ${q ? sql`AND concat_ws(' ', e.subject, e.body, e.sender, e.by_name) ILIKE ${words}` : Prisma.empty}) AS x
     WHERE ${before ? sql`(x.at, x.key) < (${new Date(before.at)}::timestamptz, ${before.key}::text)` : sql`true`}
     ORDER BY x.at DESC, x.key DESC
     LIMIT ${ON_A_PAGE + 1}`;
  const shown = rows.slice(0, ON_A_PAGE);
  const last = shown.at(-1);
  return { events: shown, next: rows.length > ON_A_PAGE && last ? cursorOf(last) : null };
}

/** Colleagues who may see a client: they alone can be named in what is written of it. */
export async function readColleagues(tx: Tx, viewer: StaffViewer, clientCompanyId: string): Promise<Named[]> {
  const found = await tx.membership.findMany({
    where: {
      ...{ firmId: viewer.firmId, clientCompanyId: null, disabledAt: null, acceptedAt: { not: null } },
      OR: [{ role: "owner" }, { assignments: { some: { clientCompanyId } } }],
      id: { not: viewer.membershipId },
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    select: { id: true, displayName: true },
  });
  return found.map(({ id, displayName: name }) => ({ id, name }));
}

/** How much of each kind came to be known since then, but what the viewer wrote themselves. */
export async function countNews(tx: Tx, viewer: StaffViewer, clientCompanyId: string, since: Date) {
  const events = eventsSql(viewer, { clientCompanyId, kind: null, contactId: null });
  return tx.$queryRaw<{ kind: TimelineKind; n: number }[]>`
    SELECT e.kind, count(*)::int AS n FROM (${events}) AS e
     WHERE e.known_at > ${since} AND e.author_id IS DISTINCT FROM ${viewer.membershipId}::uuid
     GROUP BY e.kind`;
}
