import "server-only";
import { type Viewer, can, visibleClientsSql } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type IsoDay, dayIn, formatDay, formatWeekday, mondayOf, toIsoDay } from "@/lib/units/days";
import { Prisma } from "@/prisma/generated/client";
import type { PipelineState, RecommendedRole, Stage } from "@/prisma/generated/enums";
import type { ClientListInput } from "./list-schema";
import { NEXT_DUE, countOver, hours, joinsOf, matching, orderOf } from "./list-sql";

const PAGE_SIZE = 50;

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
    const rows = await readRows(tx, viewer, { ...input, page: 1 }, today, null);
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

/** `size` rows from the address's page on; without a size, all there are. */
function readRows(tx: Tx, viewer: Viewer, input: ClientListInput, today: IsoDay, size: number | null) {
  const monday = mondayOf(today);
  const order = orderOf(input.sort);
  return tx.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT c.firm_id, c.id, c.name, c.pipeline_state, c.verdict_stage, c.verdict_role, c.verdict_confidence, c.verdict_day
        FROM client_company c ${joinsOf(input, monday)}
       WHERE ${matching(viewer, input)}
       ORDER BY ${order} LIMIT ${size}::bigint OFFSET ${(input.page - 1) * (size ?? 0)})
    SELECT c.id, c.name, c.pipeline_state::text, c.verdict_stage::text AS stage, c.verdict_role::text AS role,
           c.verdict_confidence AS confidence, c.verdict_day AS as_of,
           h.used_week, h.used_four, h.planned_week, h.planned_four, n.title AS due_title, n.due_day
      FROM page c ${hours(monday)} ${NEXT_DUE}
     ORDER BY ${order}`;
}

async function readPortfolio(
  tx: Tx,
  viewer: Viewer,
  input: ClientListInput,
  monday: IsoDay,
): Promise<Portfolio> {
  const [portfolio] = await tx.$queryRaw<Portfolio[]>`
    SELECT count(*)::int AS clients,
           count(*) FILTER (WHERE c.verdict_stage = 'breakdown')::int AS breakdown,
           ${countOver(viewer, monday)} AS over,
           ${countOf(viewer, input)} AS matching
      FROM client_company c
     WHERE ${visibleClientsSql(viewer)}`;
  return portfolio!;
}

function countOf(viewer: Viewer, input: ClientListInput): Prisma.Sql {
  const { q, state, stage, role } = input;
  if (!q && !state && !stage && !role) return Prisma.sql`count(*)::int`;
  return Prisma.sql`(SELECT count(*)::int FROM client_company c WHERE ${matching(viewer, input)})`;
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

/** "Sat 28 Nov"; of another year with the year. */
function shortDay(day: IsoDay, today: IsoDay): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatWeekday(day) : formatDay(day);
}

function dayOrNull(date: Date | null): IsoDay | null {
  return date && toIsoDay(date);
}
