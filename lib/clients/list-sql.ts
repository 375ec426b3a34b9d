import "server-only";
import { type Viewer, visibleClientsSql } from "@/lib/auth/policy";
import { type IsoDay, addDays } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { ClientListInput } from "./list-schema";

/** Parts of the list's statements, each about `client_company c` and the week that begins on `monday`. */

/** `d`: the latest diagnosis; without a stage and a role where too little was answered for a verdict. */
export const LATEST_DIAGNOSIS = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT CASE WHEN x.conclusive THEN x.stage END AS stage, CASE WHEN x.conclusive THEN x.role END AS role,
           CASE WHEN x.conclusive THEN x.confidence END AS confidence, x.as_of
      FROM diagnosis x
     WHERE x.firm_id = c.firm_id AND x.client_company_id = c.id
     ORDER BY x.as_of DESC, x.created_at DESC LIMIT 1) d ON true`;

/** `u`: minutes worked this week and in the four weeks that end with it. */
export function used(monday: IsoDay): Prisma.Sql {
  return Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT sum(t.minutes) FILTER (WHERE t.work_day >= ${monday}::date)::int AS week, sum(t.minutes)::int AS four
      FROM time_entry t JOIN engagement e ON e.firm_id = t.firm_id AND e.id = t.engagement_id AND e.deleted_at IS NULL
     WHERE t.firm_id = c.firm_id AND t.client_company_id = c.id AND t.deleted_at IS NULL
       AND t.work_day BETWEEN ${addDays(monday, -21)}::date AND ${addDays(monday, 6)}::date) u ON true`;
}

/** `p`: minutes planned in the same weeks, of the engagements that run in each. */
export function planned(monday: IsoDay): Prisma.Sql {
  return Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT sum(e.planned_minutes_per_week) FILTER (WHERE w.back = 0)::int AS week, sum(e.planned_minutes_per_week)::int AS four
      FROM engagement e CROSS JOIN generate_series(0, 3) AS w(back)
     WHERE e.firm_id = c.firm_id AND e.client_company_id = c.id AND e.deleted_at IS NULL
       AND e.starts_on <= ${monday}::date - 7 * w.back + 6
       AND (e.ends_on IS NULL OR e.ends_on >= ${monday}::date - 7 * w.back)) p ON true`;
}

/** `n`: the deliverable that is due next, or is late. */
export const NEXT_DUE = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT v.title, v.due_day FROM deliverable v
      JOIN engagement e ON e.firm_id = v.firm_id AND e.id = v.engagement_id AND e.deleted_at IS NULL
     WHERE v.firm_id = c.firm_id AND v.client_company_id = c.id AND v.deleted_at IS NULL
       AND v.due_day IS NOT NULL AND v.state NOT IN ('in_use', 'withdrawn')
     ORDER BY v.due_day, v.id LIMIT 1) n ON true`;

/** Which client companies the address asks for, of those the viewer may see. Filters read `d`. */
export function matching(viewer: Viewer, { q, state, stage, role }: ClientListInput): Prisma.Sql {
  const conditions = [visibleClientsSql(viewer)];
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(Prisma.sql`(c.name ILIKE ${like} OR c.industry ILIKE ${like})`);
  }
  if (state) conditions.push(Prisma.sql`c.pipeline_state = ${state}::pipeline_state`);
  if (stage === "none") conditions.push(Prisma.sql`d.stage IS NULL`);
  else if (stage) conditions.push(Prisma.sql`d.stage = ${stage}::stage`);
  if (role) conditions.push(Prisma.sql`d.role = ${role}::recommended_role`);
  return Prisma.join(conditions, " AND ");
}

/** What has to be joined before the page is cut out of the whole: only what it filters or sorts by. */
export function joinsOf({ stage, role, sort }: ClientListInput, monday: IsoDay): Prisma.Sql {
  const joins = [];
  if (stage || role || sort.by === "stage") joins.push(LATEST_DIAGNOSIS);
  if (sort.by === "hours") joins.push(used(monday));
  if (sort.by === "due") joins.push(NEXT_DUE);
  return joins.length > 0 ? Prisma.join(joins, " ") : Prisma.empty;
}

const SORTED_BY = {
  name: Prisma.sql`lower(c.name)`,
  state: Prisma.sql`c.pipeline_state`,
  stage: Prisma.sql`d.stage`,
  hours: Prisma.sql`u.week`,
  due: Prisma.sql`n.due_day`,
} as const satisfies Record<ClientListInput["sort"]["by"], Prisma.Sql>;

/** What is not known stands last, whichever way it is sorted; the name and the id settle what is equal. */
export function orderOf({ by, descending }: ClientListInput["sort"]): Prisma.Sql {
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${SORTED_BY[by]} ${direction} NULLS LAST, lower(c.name), c.id`;
}
