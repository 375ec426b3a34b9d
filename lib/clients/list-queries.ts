import "server-only";
import { type Viewer, can, visibleClientsSql } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type IsoDay, addDays, dayIn, formatDay, formatWeekday, mondayOf, toIsoDay } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { PipelineState, RecommendedRole, Stage } from "@/prisma/generated/enums";
import type { ClientListInput } from "./list-schema";
import { LATEST_DIAGNOSIS, NEXT_DUE, joinsOf, matching, orderOf, planned, used } from "./list-sql";

const PAGE_SIZE = 50;
/** The most rows of one export; a practice with more clients exports them filter by filter. */
const EXPORT_SIZE = 10_000;

interface Row {
  id: string;
  name: string;
  pipeline_state: PipelineState;
  stage: Stage | null;
  role: RecommendedRole | null;
  confidence: "low" | "medium" | "high" | null;
  as_of: Date | null;
  used_week: number | null;
  used_four: number | null;
  planned_week: number | null;
  planned_four: number | null;
  due_title: string | null;
  due_day: Date | null;
}

interface Portfolio {
  clients: number;
  breakdown: number;
  over: number;
  matching: number;
}

/** One page of the client list, what it is a page of, and the portfolio's standing: two statements. */
export async function listClients(viewer: Viewer, input: ClientListInput) {
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const rows = await readRows(tx, viewer, input, today, PAGE_SIZE);
    return {
      deleted: await readDeleted(tx, viewer, input),
      rows: rows.map((row) => toListRow(row, today)),
      ...(await readPortfolio(tx, viewer, input, mondayOf(today))),
    };
  });
}

/** Every client company that the address asks for, in its order, for the export. */
export async function listAllClients(viewer: Viewer, input: ClientListInput) {
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const rows = await readRows(tx, viewer, { ...input, page: 1 }, today, EXPORT_SIZE);
    return rows.map((row) => ({
      ...toListRow(row, today),
      asOf: dayOrNull(row.as_of),
      due: dayOrNull(row.due_day),
    }));
  });
}

/** The client company that was just deleted, for those who may bring it back. */
async function readDeleted(tx: Tx, viewer: Viewer, { deleted: id }: ClientListInput) {
  if (!id || !can(viewer, "client:delete")) return null;
  const where = { firmId: viewer.firmId, id, deletedAt: { not: null } };
  return tx.clientCompany.findFirst({ where, select: { id: true, name: true } });
}

function readRows(tx: Tx, viewer: Viewer, input: ClientListInput, today: IsoDay, size: number) {
  const monday = mondayOf(today);
  const order = orderOf(input.sort);
  return tx.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT c.firm_id, c.id, c.name, c.pipeline_state, row_number() OVER (ORDER BY ${order}) AS place
        FROM client_company c ${joinsOf(input, monday)}
       WHERE ${matching(viewer, input)}
       ORDER BY place LIMIT ${size} OFFSET ${(input.page - 1) * size})
    SELECT c.id, c.name, c.pipeline_state::text, d.stage::text, d.role::text, d.confidence, d.as_of, u.week AS used_week, u.four AS used_four,
           p.week AS planned_week, p.four AS planned_four, n.title AS due_title, n.due_day
      FROM page c ${LATEST_DIAGNOSIS} ${used(monday)} ${planned(monday)} ${NEXT_DUE}
     ORDER BY c.place`;
}

async function readPortfolio(
  tx: Tx,
  viewer: Viewer,
  input: ClientListInput,
  monday: IsoDay,
): Promise<Portfolio> {
  const [portfolio] = await tx.$queryRaw<Portfolio[]>`
    WITH mine AS MATERIALIZED (SELECT c.firm_id, c.id FROM client_company c WHERE ${visibleClientsSql(viewer)}),
    latest AS (
      SELECT DISTINCT ON (x.client_company_id) x.client_company_id, x.stage, x.conclusive FROM diagnosis x
       WHERE x.firm_id = ${viewer.firmId}::uuid
       ORDER BY x.client_company_id, x.as_of DESC, x.created_at DESC),
    running AS (
      SELECT e.client_company_id, sum(e.planned_minutes_per_week) AS minutes FROM engagement e
       WHERE e.firm_id = ${viewer.firmId}::uuid AND e.deleted_at IS NULL
         AND e.starts_on <= ${addDays(monday, 6)}::date AND (e.ends_on IS NULL OR e.ends_on >= ${monday}::date)
       GROUP BY e.client_company_id),
    worked AS (
      SELECT t.client_company_id, sum(t.minutes) AS minutes FROM time_entry t
        JOIN engagement e ON e.firm_id = t.firm_id AND e.id = t.engagement_id AND e.deleted_at IS NULL
       WHERE t.firm_id = ${viewer.firmId}::uuid AND t.deleted_at IS NULL
         AND t.work_day BETWEEN ${monday}::date AND ${addDays(monday, 6)}::date
       GROUP BY t.client_company_id)
    SELECT count(*)::int AS clients,
           count(*) FILTER (WHERE latest.conclusive AND latest.stage = 'breakdown')::int AS breakdown,
           count(*) FILTER (WHERE worked.minutes > coalesce(running.minutes, 0))::int AS over,
           ${countOf(viewer, input, monday)} AS matching
      FROM mine c
      LEFT JOIN latest ON latest.client_company_id = c.id
      LEFT JOIN running ON running.client_company_id = c.id
      LEFT JOIN worked ON worked.client_company_id = c.id`;
  return portfolio!;
}

function countOf(viewer: Viewer, input: ClientListInput, monday: IsoDay): Prisma.Sql {
  const { q, state, stage, role } = input;
  if (!q && !state && !stage && !role) return Prisma.sql`count(*)::int`;
  const joins = joinsOf({ ...input, sort: { by: "name", descending: false } }, monday);
  return Prisma.sql`(SELECT count(*)::int FROM client_company c ${joins} WHERE ${matching(viewer, input)})`;
}

function toListRow(row: Row, today: IsoDay) {
  const due = dayOrNull(row.due_day);
  return {
    id: row.id,
    name: row.name,
    state: row.pipeline_state,
    stage: row.stage,
    role: row.role,
    confidence: row.confidence,
    asOf: row.as_of && formatDay(toIsoDay(row.as_of)),
    usedThisWeek: row.used_week ?? 0,
    plannedThisWeek: row.planned_week,
    usedInFourWeeks: row.used_four ?? 0,
    plannedInFourWeeks: row.planned_four,
    dueTitle: row.due_title,
    due: due && shortDay(due, today),
    isLate: due !== null && due < today,
  };
}

export type ClientListRow = ReturnType<typeof toListRow>;

/** "Sat 28 Nov"; of another year with the year. */
function shortDay(day: IsoDay, today: IsoDay): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatWeekday(day) : formatDay(day);
}

function dayOrNull(date: Date | null): IsoDay | null {
  return date && toIsoDay(date);
}
