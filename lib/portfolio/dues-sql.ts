import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type IsoDay, addDays, toIsoDay } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { TaskKind } from "@/prisma/generated/enums";

interface Row {
  kind: "deliverable" | TaskKind;
  id: string;
  client_company_id: string;
  engagement_id: string | null;
  title: string | null;
  hire_month: number | null;
  day: Date;
}

export interface Due extends Omit<Row, "day" | "client_company_id" | "engagement_id"> {
  readonly clientId: string;
  readonly engagementId: string | null;
  readonly day: IsoDay;
}

/** Deliverables not in use and tasks not done, late or due until a day: those of one person's portfolio, where they are theirs. */
export async function readDues(
  tx: Tx,
  { firmId }: StaffViewer,
  which: Prisma.Sql,
  membershipId: string | null,
  until: IsoDay,
): Promise<Due[]> {
  const theirs =
    membershipId === null
      ? Prisma.empty
      : Prisma.sql`AND (t.assignee_id IS NULL OR t.assignee_id = ${membershipId}::uuid)`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH mine AS MATERIALIZED (SELECT c.firm_id, c.id FROM client_company c WHERE ${which})
    SELECT 'deliverable' AS kind, v.id, v.client_company_id, v.engagement_id, v.title, NULL::int AS hire_month, v.due_day AS day
      FROM mine c
      JOIN deliverable v ON v.firm_id = c.firm_id AND v.client_company_id = c.id AND v.deleted_at IS NULL
                        AND v.due_day <= ${until}::date AND v.state NOT IN ('in_use', 'withdrawn')
      JOIN engagement e ON e.firm_id = v.firm_id AND e.id = v.engagement_id AND e.deleted_at IS NULL
    UNION ALL
    SELECT t.kind::text, t.id, t.client_company_id, NULL, t.title, t.hire_month, t.due_day
      FROM mine c
      JOIN task t ON t.firm_id = ${firmId}::uuid AND t.client_company_id = c.id AND t.due_day <= ${until}::date
                 AND t.done_at IS NULL AND t.deleted_at IS NULL ${theirs}
    ORDER BY day, id`;
  return rows.map(({ client_company_id: clientId, engagement_id: engagementId, day, ...rest }) => ({
    ...rest,
    clientId,
    engagementId,
    day: toIsoDay(day),
  }));
}

/** How far ahead commitments are shown. */
export function lastDayAhead(today: IsoDay): IsoDay {
  return addDays(today, 28);
}
