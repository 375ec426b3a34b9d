import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { verbsFrom } from "@/lib/deliverables/transitions";
import { type BudgetCycleLength, budgetCycles, budgetMark, forecastMinutes } from "@/lib/rules/hours/budget";
import { type HoursPlan, plannedMinutesUntil, totalWeeks, weekNumber } from "@/lib/rules/hours/planned";
import { usageByWeek } from "@/lib/rules/hours/usage";
import { type WorkKind, sharesByKind } from "@/lib/rules/hours/work-kinds";
import { minutesByWeek, totalMinutes, type Worked } from "@/lib/rules/hours/worked";
import { type IsoDay, dayIn, mondayOf, toIsoDay } from "@/lib/units/days";
import { findEngagement } from "./find";

/** An engagement for those who work on it, without its rate: nothing here is money. */
export async function getEngagement(
  viewer: Viewer,
  clientCompanyId: string,
  engagementId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, clientCompanyId, engagementId);
    if (!engagement) return null;
    const { clientCompany, ...plan } = engagement;
    const of = { firmId: viewer.firmId, engagementId, deletedAt: null };
    const monday = mondayOf(today);
    const { worked, kinds, kindsThisWeek } = await sumWorked(tx, of, monday);
    const deliverables = await listDeliverables(tx, of);
    const owners = await tx.contact.findMany({
      where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    const counted = deliverables.filter(({ state }) => state !== "withdrawn");
    const inUse = counted.filter(({ state }) => state === "in_use");
    const inUseSince = inUse.map((deliverable) => deliverable.inUseSince ?? today);
    const weeks = usageByWeek(plan, worked, inUseSince, today);
    return {
      client: clientCompany,
      ...plan,
      today,
      standing: {
        week: weekNumber(plan, today),
        usedMinutes: totalMinutes(worked),
        plannedMinutes: plannedMinutesUntil(plan, today),
        deliverablesInUse: inUse.length,
        deliverablesPlanned: counted.length,
      },
      usage: {
        weeks,
        totalWeeks: totalWeeks(plan, today),
        plannedMinutes: totalWeeks(plan, today) * plan.plannedMinutesPerWeek,
        plannedDeliverables: counted.length,
      },
      /** The week to log hours in: this one, or the last one of an engagement that has ended. */
      logIn: (weeks.find((week) => week.monday === monday) ?? weeks.at(-1))?.monday ?? null,
      thisWeek: { monday, minutes: totalMinutes(kindsThisWeek), kinds: sharesByKind(kindsThisWeek) },
      kinds: sharesByKind(kinds),
      deliverables,
      owners,
      budget: budgetOf(plan, worked, today),
    };
  });
}

/** The running cycle of the budget, or the last one: where it stands and where it will end at this pace. */
function budgetOf(plan: HoursPlan & Budget, worked: readonly Worked[], today: IsoDay) {
  const terms = { ...plan, cycle: plan.budgetCycle };
  const cycle = budgetCycles(terms, minutesByWeek(worked), today).at(-1);
  if (!cycle) return null;
  const isOver = plan.endsOn !== null && plan.endsOn < today;
  return {
    ...cycle,
    mark: budgetMark(cycle),
    forecast: isOver ? null : forecastMinutes(cycle, plan, worked, today),
  };
}

type Budget = { budgetCycle: BudgetCycleLength; carryOverCapMinutes: number };

interface OfEngagement {
  readonly firmId: string;
  readonly engagementId: string;
  readonly deletedAt: null;
}

/**
 * Summed in the database, by day and, besides, by kind: years of work are some hundred rows. Nobody looks at single days
 * further back than the pace is taken from, so weeks that are older stand as one, on their Monday.
 */
async function sumWorked(tx: Tx, { firmId, engagementId }: OfEngagement, monday: IsoDay) {
  const rows = await tx.$queryRaw<Sum[]>`
    SELECT CASE WHEN work_day < ${monday}::date - 42 THEN date_trunc('week', work_day)::date ELSE work_day END AS day,
           kind::text AS kind, sum(minutes)::int AS minutes,
           (sum(minutes) FILTER (WHERE work_day BETWEEN ${monday}::date AND ${monday}::date + 6))::int AS this_week
      FROM time_entry
     WHERE firm_id = ${firmId}::uuid AND engagement_id = ${engagementId}::uuid AND deleted_at IS NULL
     GROUP BY GROUPING SETS ((1), (time_entry.kind))`;
  const byKind = rows.flatMap(({ kind, minutes, this_week }) => (kind ? [{ kind, minutes, this_week }] : []));
  return {
    worked: rows.flatMap(({ day, minutes }): Worked[] => (day ? [{ workDay: toIsoDay(day), minutes }] : [])),
    kinds: byKind,
    kindsThisWeek: byKind.flatMap(({ kind, this_week }) => (this_week ? [{ kind, minutes: this_week }] : [])),
  };
}

interface Sum {
  day: Date | null;
  kind: WorkKind | null;
  minutes: number;
  this_week: number | null;
}

async function listDeliverables(tx: Tx, of: OfEngagement) {
  const rows = await tx.deliverable.findMany({
    where: of,
    select: {
      id: true,
      kind: true,
      title: true,
      state: true,
      dueDay: true,
      inUseSince: true,
      version: true,
      owner: { select: { name: true } },
      sop: { select: { id: true } },
    },
    orderBy: [{ kind: "asc" }, { dueDay: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
  });
  const hours = await tx.timeEntry.groupBy({ by: ["deliverableId"], where: of, _sum: { minutes: true } });
  return rows.map(({ owner, dueDay, inUseSince, sop, ...row }) => ({
    ...row,
    hasText: sop !== null,
    ownerName: owner?.name ?? null,
    dueDay: dueDay && toIsoDay(dueDay),
    inUseSince: inUseSince && toIsoDay(inUseSince),
    minutes: hours.find(({ deliverableId }) => deliverableId === row.id)?._sum.minutes ?? 0,
    // An SOP's text moves on its own page.
    verbs: sop ? [] : verbsFrom(row.state),
  }));
}
