import "server-only";
import { randomUUID } from "node:crypto";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { findRun } from "@/lib/engagements/find";
import { holdEngagement } from "@/lib/engagements/hold";
import { keepWeeksAt } from "@/lib/jobs/queue";
import { type Result, ok, refuse } from "@/lib/result";
import { fitsInDay } from "@/lib/rules/hours/day-limit";
import { nextMondayMorning } from "@/lib/rules/hours/late-week";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { type IsoDay, fromIsoDay, mondayOf, toIsoDay } from "@/lib/units/days";
import type { LogTime } from "./schema";

export type PlaceRefusal =
  | "NOT_FOUND"
  | "OUTSIDE_WEEK"
  | "BEFORE_START"
  | "AFTER_END"
  | "NOT_YET"
  | "DELIVERABLE_GONE"
  | "WEEK_CLOSED"
  | "DAY_FULL";

type Place = Pick<LogTime, "engagementId" | "monday" | "workDay" | "deliverableId">;
type WeekPlace = Pick<Place, "engagementId" | "monday">;

/** The engagement that time goes to, held as it is until the transaction ends. The day must lie in it and in the week. */
export async function findWorkplace(
  tx: Tx,
  viewer: Viewer,
  { engagementId, monday, workDay, deliverableId }: Place,
): Promise<Result<{ clientCompanyId: string }, PlaceRefusal>> {
  await holdEngagement(tx, viewer, engagementId);
  const engagement = await tx.engagement.findFirst({
    where: {
      firmId: viewer.firmId,
      id: engagementId,
      deletedAt: null,
      clientCompany: visibleClients(viewer),
    },
    select: { clientCompanyId: true, startsOn: true, endsOn: true },
  });
  if (!engagement) return refuse("NOT_FOUND");
  const { clientCompanyId, startsOn, endsOn } = engagement;
  if (mondayOf(workDay) !== monday) return refuse("OUTSIDE_WEEK");
  if (workDay < toIsoDay(startsOn)) return refuse("BEFORE_START");
  if (endsOn && workDay > toIsoDay(endsOn)) return refuse("AFTER_END");
  if (deliverableId !== null) {
    const deliverable = await tx.deliverable.findFirst({
      where: { firmId: viewer.firmId, engagementId, id: deliverableId, deletedAt: null },
      select: { id: true },
    });
    if (!deliverable) return refuse("DELIVERABLE_GONE");
  }
  return ok({ clientCompanyId });
}

/**
 * The week's row, made on first use. Raising its version in the same statement that finds it open makes submitting
 * and agreeing wait, and tells whoever agrees that the hours are no longer those they read.
 */
export async function openWeek(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  place: WeekPlace,
): Promise<Result<string, "WEEK_CLOSED">> {
  await weekRow(tx, viewer, clientCompanyId, place);
  const { engagementId, monday } = place;
  const [open] = await tx.week.updateManyAndReturn({
    where: { firmId: viewer.firmId, engagementId, monday: fromIsoDay(monday), state: "open" },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
  return open ? ok(open.id) : refuse("WEEK_CLOSED");
}

/** Makes the week's row where there is none yet, open. */
export async function weekRow(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  { engagementId, monday }: WeekPlace,
): Promise<void> {
  const week = { firmId: viewer.firmId, engagementId, monday: fromIsoDay(monday) };
  const { count } = await tx.week.createMany({
    data: { ...week, id: randomUUID(), clientCompanyId },
    skipDuplicates: true,
  });
  // Also for engagements that were opened before there were reminders.
  if (count > 0) {
    const ids = { firmId: viewer.firmId, engagementId };
    await keepWeeksAt(tx, ids, nextMondayMorning(viewer.timeZone, new Date()));
  }
}

/** The engagement that a week belongs to, if it is visible and has such a week. */
export async function findRunning(tx: Tx, viewer: Viewer, { engagementId, monday }: WeekPlace) {
  const run = await findRun(tx, viewer, engagementId);
  return run && runsInWeek(run.dates, monday) ? { clientCompanyId: run.clientCompanyId } : null;
}

/** Only one's own time is ever written: holding one's own row first makes two tabs take turns. */
export async function holdOwnTime(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "membership" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${viewer.membershipId}::uuid FOR NO KEY UPDATE`;
}

/** Counts the viewer's whole day, whatever the client. */
export async function dayHasRoom(
  tx: Tx,
  viewer: Viewer,
  { id, workDay, minutes }: { id: string; workDay: IsoDay; minutes: number },
): Promise<boolean> {
  const others = await tx.timeEntry.aggregate({
    where: {
      firmId: viewer.firmId,
      membershipId: viewer.membershipId,
      workDay: fromIsoDay(workDay),
      id: { not: id },
      deletedAt: null,
      engagement: { deletedAt: null },
    },
    _sum: { minutes: true },
  });
  return fitsInDay(others._sum.minutes ?? 0, minutes);
}
