import "server-only";
import { type Viewer, visibleClientsSql } from "@/lib/auth/policy";
import { containing } from "@/lib/db/containing";
import type { IsoDay } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { ClientListInput } from "./list-schema";

/** Parts of the list's statements, each about `client_company c` and the week that begins on `monday`. */

/** `h`: minutes worked and planned this week, and in the four weeks that end with it, over all engagements. */
export function hours(monday: IsoDay): Prisma.Sql {
  return Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT sum(k.minutes) FILTER (WHERE w.back = 0)::int AS used_week, sum(k.minutes)::int AS used_four,
           sum(e.planned_minutes_per_week) FILTER (WHERE w.back = 0 AND ${runsIn(Prisma.sql`${monday}::date`)})::int AS planned_week,
           sum(e.planned_minutes_per_week) FILTER (WHERE ${runsIn(Prisma.sql`${monday}::date - 7 * w.back`)})::int AS planned_four
      FROM engagement e CROSS JOIN generate_series(0, 3) AS w(back)
      LEFT JOIN week k ON k.firm_id = e.firm_id AND k.engagement_id = e.id AND k.monday = ${monday}::date - 7 * w.back
     WHERE e.firm_id = c.firm_id AND e.client_company_id = c.id AND e.deleted_at IS NULL) h ON true`;
}

/**
 * How many client companies `c` are over what their running engagements plan this week. Only where some engagement is
 * over the least that any plans can the sum be over: an index finds those few, and the rest is never read.
 */
export function countOver(viewer: Viewer, monday: IsoDay): Prisma.Sql {
  const firm = Prisma.sql`${viewer.firmId}::uuid`;
  return Prisma.sql`(
    SELECT count(*)::int FROM (
      SELECT c.id FROM client_company c
        JOIN engagement e ON e.firm_id = c.firm_id AND e.client_company_id = c.id AND e.deleted_at IS NULL
                         AND ${runsIn(Prisma.sql`${monday}::date`)}
        LEFT JOIN week k ON k.firm_id = e.firm_id AND k.engagement_id = e.id AND k.monday = ${monday}::date
       WHERE ${visibleClientsSql(viewer)} AND c.id = ANY (ARRAY(
         SELECT k.client_company_id FROM week k
          WHERE k.firm_id = ${firm} AND k.monday = ${monday}::date
            AND k.minutes > (SELECT min(e.planned_minutes_per_week) FROM engagement e
                              WHERE e.firm_id = ${firm} AND e.deleted_at IS NULL)))
       GROUP BY c.id HAVING sum(k.minutes) > sum(e.planned_minutes_per_week)) one_over)`;
}

/** Whether engagement `e` runs on any day of the week of this Monday. */
function runsIn(monday: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`e.starts_on <= ${monday} + 6 AND (e.ends_on IS NULL OR e.ends_on >= ${monday})`;
}

/** `n`: the deliverable that is due next, or is late. */
export const NEXT_DUE = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT v.title, v.due_day FROM deliverable v
      JOIN engagement e ON e.firm_id = v.firm_id AND e.id = v.engagement_id AND e.deleted_at IS NULL
     WHERE v.firm_id = c.firm_id AND v.client_company_id = c.id AND v.deleted_at IS NULL
       AND v.due_day IS NOT NULL AND v.state NOT IN ('in_use', 'withdrawn')
     ORDER BY v.due_day, v.id LIMIT 1) n ON true`;

/** Which client companies the address asks for, of those the viewer may see. */
export function matching(viewer: Viewer, { q, state, stage, role }: ClientListInput): Prisma.Sql {
  const conditions = [visibleClientsSql(viewer)];
  if (q) {
    const like = containing(q);
    conditions.push(Prisma.sql`(c.name ILIKE ${like} OR c.industry ILIKE ${like})`);
  }
  if (state) conditions.push(Prisma.sql`c.pipeline_state = ${state}::pipeline_state`);
  if (stage === "none") conditions.push(Prisma.sql`c.verdict_stage IS NULL`);
  else if (stage) conditions.push(Prisma.sql`c.verdict_stage = ${stage}::stage`);
  if (role) conditions.push(Prisma.sql`c.verdict_role = ${role}::recommended_role`);
  return Prisma.join(conditions, " AND ");
}

/** What has to be joined before the page is cut out of the whole: only what it is sorted by. */
export function joinsOf({ sort }: ClientListInput, monday: IsoDay): Prisma.Sql {
  const joins = [];
  if (sort.by === "hours") joins.push(hours(monday));
  if (sort.by === "due") joins.push(NEXT_DUE);
  return joins.length > 0 ? Prisma.join(joins, " ") : Prisma.empty;
}

const SORTED_BY = {
  name: Prisma.sql`lower(c.name)`,
  state: Prisma.sql`c.pipeline_state`,
  stage: Prisma.sql`c.verdict_stage`,
  hours: Prisma.sql`h.used_week`,
  due: Prisma.sql`n.due_day`,
} as const satisfies Record<ClientListInput["sort"]["by"], Prisma.Sql>;

/** What is not known stands last, whichever way it is sorted; the name and the id settle what is equal. */
export function orderOf({ by, descending }: ClientListInput["sort"]): Prisma.Sql {
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${SORTED_BY[by]} ${direction} NULLS LAST, lower(c.name), c.id`;
}
