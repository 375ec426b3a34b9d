import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { budgetCycles } from "@/lib/rules/hours/budget";
import { addDays, fromIsoDay, type IsoDay, toIsoDay } from "@/lib/units/days";

/** An engagement with its money and the cycles of its budget so far; `null`: no such engagement, or not visible. */
export async function readCycles(tx: Tx, viewer: Viewer, engagementId: string, today: IsoDay) {
  const found = await tx.engagement.findFirst({
    where: {
      firmId: viewer.firmId,
      id: engagementId,
      deletedAt: null,
      clientCompany: visibleClients(viewer),
    },
    select: {
      clientCompanyId: true,
      title: true,
      startsOn: true,
      endsOn: true,
      currency: true,
      rateMinorPerHour: true,
      overageRateMinorPerHour: true,
      plannedMinutesPerWeek: true,
      budgetCycle: true,
      carryOverCapMinutes: true,
      clientCompany: { select: { id: true, name: true } },
      weeks: { select: { monday: true, minutes: true, state: true, agreedByName: true } },
      statements: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          fromMonday: true,
          issuedAt: true,
          issuedByName: true,
          content: true,
        },
      },
    },
  });
  if (!found) return null;
  const { startsOn, endsOn, weeks, budgetCycle: cycle, ...engagement } = found;
  const plan = {
    startsOn: toIsoDay(startsOn),
    endsOn: endsOn && toIsoDay(endsOn),
    plannedMinutesPerWeek: engagement.plannedMinutesPerWeek,
    carryOverCapMinutes: engagement.carryOverCapMinutes,
    cycle,
  };
  const byMonday = new Map(weeks.map(({ monday, ...week }) => [toIsoDay(monday), week]));
  const used = new Map([...byMonday].map(([monday, { minutes }]) => [monday, minutes]));
  return { engagement, byMonday, cycles: budgetCycles(plan, used, today) };
}

/** What the hours of some weeks went into, and what corrected them. */
export async function readWork(tx: Tx, viewer: Viewer, engagementId: string, weeks: readonly IsoDay[]) {
  const [first, last] = [weeks[0] ?? "", weeks.at(-1) ?? ""];
  const where = {
    firmId: viewer.firmId,
    engagementId,
    deletedAt: null,
    workDay: { gte: fromIsoDay(first), lte: fromIsoDay(addDays(last, 6)) },
  };
  const sums = await tx.timeEntry.groupBy({ by: ["kind", "deliverableId"], where, _sum: { minutes: true } });
  const deliverables = await tx.deliverable.findMany({
    where: { firmId: viewer.firmId, engagementId },
    select: { id: true, title: true },
  });
  const titles = new Map(deliverables.map(({ id, title }) => [id, title]));
  const corrections = await tx.timeEntry.findMany({
    where: { ...where, isCorrection: true },
    orderBy: [{ workDay: "asc" }, { createdAt: "asc" }],
    select: { workDay: true, minutes: true, note: true },
  });
  return {
    lines: sums
      .map(({ kind, deliverableId, _sum }) => ({
        kind,
        deliverable: (deliverableId && titles.get(deliverableId)) ?? null,
        minutes: _sum.minutes ?? 0,
      }))
      .sort(
        (one, other) =>
          other.minutes - one.minutes || (one.deliverable ?? "").localeCompare(other.deliverable ?? ""),
      ),
    corrections: corrections.map(({ workDay, ...rest }) => ({ ...rest, workDay: toIsoDay(workDay) })),
  };
}

/** The days whose agreed hours were corrected, once for each correction. */
export async function readCorrectedDays(tx: Tx, viewer: Viewer, engagementId: string): Promise<IsoDay[]> {
  const rows = await tx.timeEntry.findMany({
    where: { firmId: viewer.firmId, engagementId, isCorrection: true, deletedAt: null },
    select: { workDay: true },
  });
  return rows.map(({ workDay }) => toIsoDay(workDay));
}
