import "server-only";
import { z } from "zod";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { bulkEntity, keepBefore, rowsOfBulk, takeBefore } from "@/lib/bulk/kept";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { holdEngagement } from "@/lib/engagements/hold";
import { ok, refuse, type Result } from "@/lib/result";
import { formatDay, mondayOf, toIsoDay } from "@/lib/units/days";
import { WorkKind } from "@/prisma/generated/enums";
import type { BulkEditTime } from "./bulk-schema";
import { holdOwnTime, openWeek } from "./place";

export type BulkEditTimeRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "WEEK_CLOSED";
export type UndoTimeRefusal = "FORBIDDEN" | "NOT_FOUND";

/** What kind of work several of one's own entries were, all or none; never in a week that is with the client or agreed. */
export async function bulkEditTime(
  viewer: Viewer,
  { id, rows, kind }: BulkEditTime,
): Promise<Result<number, BulkEditTimeRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const again = await rowsOfBulk(tx, viewer, id);
    if (again !== null) return ok(again);
    const ids = rows.map((row) => row.id);
    const entries = await findOwn(tx, viewer, ids);
    if (entries.length !== rows.length) return refuse("NOT_FOUND");
    const read = new Map(rows.map((row) => [row.id, row.version]));
    if (entries.some((entry) => entry.version !== read.get(entry.id))) return refuse("STALE");
    if (entries.some(({ week }) => week.state !== "open")) return refuse("WEEK_CLOSED");
    if ((await openWeeks(tx, viewer, entries)).size > 0) return refuse("WEEK_CLOSED");

    await tx.timeEntry.updateMany({
      where: { firmId: viewer.firmId, membershipId: viewer.membershipId, id: { in: ids } },
      data: { kind, version: { increment: 1 } },
    });
    await keepBefore(
      tx,
      viewer,
      { id, about: "entries" },
      entries.map((entry) => ({
        ...{ rowId: entry.id, clientCompanyId: entry.clientCompanyId, rowVersion: entry.version + 1 },
        before: { kind: entry.kind },
      })),
    );
    await audit(tx, viewer, "time.bulk-edited", { ...entityOf(id, entries), after: { ids, kind } });
    return ok(entries.length);
  });
}

const before = z.object({ kind: z.enum(WorkKind) });

/** Brings back what they were, but for those changed since and those whose week is no longer open, which it names. */
export async function undoBulkTime(
  viewer: Viewer,
  id: string,
): Promise<Result<{ back: number; left: string[] }, UndoTimeRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const kept = await takeBefore(tx, viewer, { id, about: "entries" });
    if (kept.length === 0) return refuse("NOT_FOUND");
    const entries = await findOwn(
      tx,
      viewer,
      kept.map(({ rowId }) => rowId),
    );
    const as = new Map(kept.map((row) => [row.rowId, row]));
    const same = entries.filter(
      (entry) => entry.version === as.get(entry.id)?.rowVersion && entry.week.state === "open",
    );
    const closed = await openWeeks(tx, viewer, same);
    const back = same.filter((entry) => !closed.has(weekOf(entry)));
    for (const kind of Object.values(WorkKind)) {
      const of = back.filter((entry) => before.parse(as.get(entry.id)?.before).kind === kind);
      if (of.length === 0) continue;
      await tx.timeEntry.updateMany({
        where: {
          firmId: viewer.firmId,
          membershipId: viewer.membershipId,
          id: { in: of.map((one) => one.id) },
        },
        data: { kind, version: { increment: 1 } },
      });
    }
    const left = entries.filter((entry) => !back.includes(entry)).map(nameOf);
    const gone = kept.length - entries.length;
    if (gone > 0) left.push(`${gone} that ${gone === 1 ? "is" : "are"} no longer there`);
    await audit(tx, viewer, "time.bulk-undone", {
      ...entityOf(id, entries),
      after: { ids: back.map((entry) => entry.id) },
    });
    return ok({ back: back.length, left });
  });
}

async function findOwn(tx: Tx, viewer: Viewer, ids: readonly string[]) {
  const { firmId, membershipId } = viewer;
  const rows = await tx.timeEntry.findMany({
    where: {
      ...{ firmId, membershipId, id: { in: [...ids] }, deletedAt: null, isCorrection: false },
      engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
    },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, version: true, kind: true, workDay: true, clientCompanyId: true, engagementId: true },
      week: { select: { state: true } },
      engagement: { select: { title: true } },
    },
  });
  return rows.map((row) => ({ ...row, workDay: toIsoDay(row.workDay) }));
}

type Entry = Awaited<ReturnType<typeof findOwn>>[number];

function weekOf({ engagementId, workDay }: Entry): string {
  return `${engagementId} ${mondayOf(workDay)}`;
}

/** Holds each engagement and raises each week, so that agreeing waits and sees the change; answers those no longer open. */
async function openWeeks(tx: Tx, viewer: Viewer, entries: readonly Entry[]): Promise<Set<string>> {
  const weeks = [...new Map(entries.map((entry) => [weekOf(entry), entry]))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const closed = new Set<string>();
  for (const engagementId of new Set(weeks.map(([, entry]) => entry.engagementId)))
    await holdEngagement(tx, viewer, engagementId);
  for (const [week, { engagementId, clientCompanyId, workDay }] of weeks) {
    const open = await openWeek(tx, viewer, clientCompanyId, { engagementId, monday: mondayOf(workDay) });
    if (!open.ok) closed.add(week);
  }
  return closed;
}

function nameOf({ workDay, engagement }: Entry): string {
  return `${formatDay(workDay)}, ${engagement.title}`;
}

function entityOf(id: string, entries: readonly Entry[]) {
  return bulkEntity(
    "time_entry",
    id,
    entries.map(({ clientCompanyId }) => clientCompanyId),
  );
}
