import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { runsInWeek, weeksUntil } from "@/lib/rules/hours/planned";
import { sharesByKind } from "@/lib/rules/hours/work-kinds";
import { minutesBy, minutesByWeek, totalMinutes } from "@/lib/rules/hours/worked";
import { weekSelect, weekStanding } from "./week-standing";
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
    const standings = await listStandings(tx, viewer, engagements, monday);
    const corrections = await listCorrections(tx, viewer, engagements, monday);
    const handedIn = await listHandedIn(tx, viewer, engagements);
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
            ...weekStanding(standings.get(id) ?? null),
            corrections: corrections.filter(({ engagementId }) => engagementId === id),
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
      /** Weeks that wait for the client's word, latest first. */
      handedIn,
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

async function listStandings(tx: Tx, viewer: Viewer, engagements: Plans, monday: IsoDay) {
  const rows = await tx.week.findMany({
    where: {
      firmId: viewer.firmId,
      engagementId: { in: engagements.map(({ id }) => id) },
      monday: fromIsoDay(monday),
    },
    select: { engagementId: true, ...weekSelect },
  });
  return new Map(rows.map(({ engagementId, ...row }) => [engagementId, row]));
}

/** What was added to a week or taken from it after it was agreed, each with its reason. */
async function listCorrections(tx: Tx, viewer: Viewer, engagements: Plans, monday: IsoDay) {
  const rows = await tx.timeEntry.findMany({
    where: {
      firmId: viewer.firmId,
      ...timeOf(engagements),
      isCorrection: true,
      workDay: { gte: fromIsoDay(monday), lte: fromIsoDay(addDays(monday, 6)) },
    },
    orderBy: { createdAt: "asc" },
    select: { id: true, engagementId: true, workDay: true, minutes: true, note: true },
  });
  return rows.map(({ workDay, ...rest }) => ({ ...rest, workDay: toIsoDay(workDay) }));
}

async function listHandedIn(tx: Tx, viewer: Viewer, engagements: Plans) {
  const rows = await tx.week.findMany({
    where: {
      firmId: viewer.firmId,
      engagementId: { in: engagements.map(({ id }) => id) },
      state: "submitted",
    },
    orderBy: { monday: "desc" },
    select: { monday: true },
  });
  return [...new Set(rows.map(({ monday }) => toIsoDay(monday)))];
}

async function listTitles(tx: Tx, viewer: Viewer, engagements: Plans) {
  const deliverables = await tx.deliverable.findMany({
    where: { firmId: viewer.firmId, ...timeOf(engagements) },
    select: { id: true, title: true },
  });
  return new Map(deliverables.map(({ id, title }) => [id, title]));
}
