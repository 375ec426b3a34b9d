import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { runsInWeek, weeksUntil } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { minutesBy, minutesByWeek, totalMinutes } from "@/lib/rules/hours/worked";
import { type IsoDay, addDays, dayIn, fromIsoDay, mondayOf, toIsoDay } from "@/lib/units/days";

/**
 * The hours of one week and the weeks before it, as the CEO sees them: by kind of work and by deliverable, beside what
 * was planned. No rates, no notes, no names of those who worked. Heads get `null`, and so does a week without an
 * engagement.
 */
export async function getWeekForCeo(
  viewer: Viewer,
  asked: IsoDay | null,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "portal:follow")) return null;
  return withViewer(viewer, async (tx) => {
    const engagements = await listEngagements(tx, viewer);
    const mondays = [...new Set(engagements.flatMap((plan) => weeksUntil(plan, today)))].sort().reverse();
    const monday = asked ?? mondays[0] ?? mondayOf(today);
    if (asked !== null && !mondays.includes(asked)) return null;
    const byWeek = minutesByWeek(await listDays(tx, viewer, engagements));
    const week = await listWeek(tx, viewer, engagements, monday);
    const titles = await listTitles(tx, viewer, engagements);
    return {
      monday,
      isThisWeek: monday === mondayOf(today),
      engagements: engagements
        .filter((plan) => runsInWeek(plan, monday))
        .map(({ id, title, plannedMinutesPerWeek }) => {
          const own = week.filter(({ engagementId }) => engagementId === id);
          return {
            id,
            title,
            plannedMinutes: plannedMinutesPerWeek,
            usedMinutes: totalMinutes(own),
            kinds: sharesByKind(own),
            deliverables: [...minutesBy(own, ({ deliverableId }) => deliverableId)].map(
              ([deliverableId, minutes]) => ({
                title: (deliverableId && titles.get(deliverableId)) ?? null,
                minutes,
              }),
            ),
          };
        }),
      weeks: mondays.map((week) => ({
        monday: week,
        usedMinutes: byWeek.get(week) ?? 0,
        plannedMinutes: engagements
          .filter((plan) => runsInWeek(plan, week))
          .reduce((sum, plan) => sum + plan.plannedMinutesPerWeek, 0),
      })),
    };
  });
}

type Plans = Awaited<ReturnType<typeof listEngagements>>;

async function listEngagements(tx: Tx, viewer: Viewer) {
  const engagements = await tx.engagement.findMany({
    where: { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
    select: { id: true, title: true, startsOn: true, endsOn: true, plannedMinutesPerWeek: true },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  return engagements.map(({ startsOn, endsOn, ...rest }) => ({
    ...rest,
    startsOn: toIsoDay(startsOn),
    endsOn: endsOn && toIsoDay(endsOn),
  }));
}

function timeOf(engagements: Plans) {
  return { engagementId: { in: engagements.map(({ id }) => id) }, deletedAt: null };
}

/** All the time there was, summed by day in the database. */
async function listDays(tx: Tx, viewer: Viewer, engagements: Plans) {
  const sums = await tx.timeEntry.groupBy({
    by: ["workDay"],
    where: { firmId: viewer.firmId, ...timeOf(engagements) },
    _sum: { minutes: true },
  });
  return sums.map(({ workDay, _sum }) => ({ workDay: toIsoDay(workDay), minutes: _sum.minutes ?? 0 }));
}

async function listWeek(tx: Tx, viewer: Viewer, engagements: Plans, monday: IsoDay) {
  const sums = await tx.timeEntry.groupBy({
    by: ["engagementId", "kind", "deliverableId"],
    where: {
      firmId: viewer.firmId,
      ...timeOf(engagements),
      workDay: { gte: fromIsoDay(monday), lte: fromIsoDay(addDays(monday, 6)) },
    },
    _sum: { minutes: true },
  });
  return sums.map(({ _sum, ...rest }) => ({ ...rest, minutes: _sum.minutes ?? 0 }));
}

async function listTitles(tx: Tx, viewer: Viewer, engagements: Plans) {
  const deliverables = await tx.deliverable.findMany({
    where: { firmId: viewer.firmId, ...timeOf(engagements) },
    select: { id: true, title: true },
  });
  return new Map(deliverables.map(({ id, title }) => [id, title]));
}
