import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type IsoDay, dayIn, mondayOf, toIsoDay } from "@/lib/units/days";
import { auditable, columns, logOwnTime } from "./log";
import { type PlaceRefusal, dayHasRoom, findWorkplace, holdOwnTime, openWeek } from "./place";
import type { EditTime, LogTime } from "./schema";

export type LogTimeRefusal = "FORBIDDEN" | PlaceRefusal;
export type EditTimeRefusal = LogTimeRefusal | "STALE";
export type BinTimeRefusal = LogTimeRefusal;

/** Logs the viewer's own time under the id that the form carried: sent twice, it is the same entry. */
export async function logTime(
  viewer: Viewer,
  input: LogTime,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<string, LogTimeRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  if (input.workDay > today) return refuse("NOT_YET");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const logged = await logOwnTime(tx, viewer, input);
    if (!logged.ok) return logged;
    const { clientCompanyId, isNew } = logged.value;
    if (isNew)
      await audit(tx, viewer, "time.logged", {
        entity: "time_entry",
        entityId: input.id,
        clientCompanyId,
        after: auditable(input),
      });
    return ok(input.id);
  });
}

/** Only one's own time; the day stays within the week on the screen. */
export async function editTime(
  viewer: Viewer,
  input: EditTime,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<string, EditTimeRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  if (input.workDay > today) return refuse("NOT_YET");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const place = await findWorkplace(tx, viewer, input);
    if (!place.ok) return place;
    const before = await findOwnEntry(tx, viewer, input.id);
    if (before?.engagementId !== input.engagementId || before.deletedAt !== null) return refuse("NOT_FOUND");
    if (mondayOf(before.workDay) !== input.monday) return refuse("OUTSIDE_WEEK");
    if (before.version !== input.version) return refuse("STALE");
    if (!(await dayHasRoom(tx, viewer, input))) return refuse("DAY_FULL");
    const { clientCompanyId } = place.value;
    const week = await openWeek(tx, viewer, clientCompanyId, input);
    if (!week.ok) return week;

    const { id, version } = input;
    const { count } = await tx.timeEntry.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...columns(input), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "time.edited", {
      entity: "time_entry",
      entityId: id,
      clientCompanyId,
      before: auditable(before),
      after: auditable(input),
    });
    return ok(id);
  });
}

/** One's own time, in a week still open. Answers the engagement's id; deleted already is deleted. */
export async function deleteTime(viewer: Viewer, id: string): Promise<Result<string, BinTimeRefusal>> {
  return moveToBin(viewer, id, true);
}

/** The undo of a deletion; the day may have filled up meanwhile. */
export async function restoreTime(viewer: Viewer, id: string): Promise<Result<string, BinTimeRefusal>> {
  return moveToBin(viewer, id, false);
}

/** Answers the engagement's id. */
async function moveToBin(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<string, BinTimeRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const entry = await findOwnEntry(tx, viewer, id);
    if (!entry) return refuse("NOT_FOUND");
    const where = { ...entry, id, monday: mondayOf(entry.workDay), deliverableId: null };
    const place = await findWorkplace(tx, viewer, where);
    if (!place.ok) return place;
    // Sent twice: it is where it was to go, and only the first time was a change.
    if (deleted === (entry.deletedAt !== null)) return ok(entry.engagementId);
    if (!deleted && !(await dayHasRoom(tx, viewer, where))) return refuse("DAY_FULL");
    const { clientCompanyId } = place.value;
    const week = await openWeek(tx, viewer, clientCompanyId, where);
    if (!week.ok) return week;
    const { count } = await tx.timeEntry.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return ok(entry.engagementId);
    await audit(tx, viewer, deleted ? "time.deleted" : "time.restored", {
      entity: "time_entry",
      entityId: id,
      clientCompanyId,
      [deleted ? "before" : "after"]: auditable(entry),
    });
    return ok(entry.engagementId);
  });
}

async function findOwnEntry(tx: Tx, viewer: Viewer, id: string) {
  const entry = await tx.timeEntry.findFirst({
    where: { firmId: viewer.firmId, id, membershipId: viewer.membershipId },
    select: {
      engagementId: true,
      workDay: true,
      minutes: true,
      kind: true,
      deliverableId: true,
      note: true,
      version: true,
      deletedAt: true,
    },
  });
  return entry && { ...entry, workDay: toIsoDay(entry.workDay) };
}
