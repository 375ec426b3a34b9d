import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { fitsInDay } from "@/lib/rules/hours/day-limit";
import { weekKey } from "@/lib/rules/imports/plan-time";
import { type IsoDay, mondayOf } from "@/lib/units/days";

/** What stood there before, as `writeTime` kept it. */
interface Before {
  readonly engagementId: string;
  readonly clientCompanyId: string;
  readonly workDay: IsoDay;
  readonly minutes: number;
  readonly kind: string;
  readonly note: string | null;
  readonly deliverableId: string | null;
}

type Entry = { id: string; week_id: string; version: number; deleted: boolean; called: string };

/**
 * Nothing is written where one row was changed since, or its week handed in; those are answered. What was made and deleted
 * since is gone already. By lists of ids: a table that has just grown by ten thousand rows has no figures to plan a join by.
 */
export async function undoTime(tx: Tx, viewer: Viewer, importId: string) {
  const { firmId } = viewer;
  const found = await tx.importedRow.findMany({
    where: { firmId, importId },
    orderBy: { line: "asc" },
    select: { entityId: true, line: true, rowVersion: true, before: true },
  });
  const rows = found.map(({ before, ...rest }) => ({ ...rest, before: before as Before | null }));
  const ids = rows.map(({ entityId }) => entityId);
  const entries = await tx.$queryRaw<Entry[]>`
    SELECT t."id", t."week_id", t."version", t."deleted_at" IS NOT NULL AS "deleted",
           concat_ws(', ', t."work_day", t."minutes" || ' minutes', t."note") AS "called"
      FROM "time_entry" t WHERE t."firm_id" = ${firmId}::uuid AND t."id" = ANY (${ids}::uuid[])`;
  const open = await holdWeeks(tx, firmId, [...new Set(entries.map(({ week_id }) => week_id))], rows);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isAsLeft = (entry: Entry, { before, rowVersion }: (typeof rows)[number]) => {
    if (before === null && entry.deleted) return true;
    const backTo = before && open.byPlace.has(weekKey(before.engagementId, mondayOf(before.workDay)));
    return entry.version === rowVersion && !entry.deleted && open.ids.has(entry.week_id) && backTo !== false;
  };
  const changedSince = rows.flatMap((row) => {
    const entry = byId.get(row.entityId);
    return entry && !isAsLeft(entry, row) ? [{ line: row.line, called: entry.called }] : [];
  });
  if (changedSince.length > 0) return changedSince;
  const full = await fullDays(tx, viewer, ids, rows);
  if (full.length > 0) return full;

  const gone = rows.flatMap(({ entityId, before }) => (before === null ? [entityId] : []));
  await tx.$executeRaw`UPDATE "week" SET "version" = "version" + 1 WHERE "firm_id" = ${firmId}::uuid AND "id" = ANY (${[...open.ids]}::uuid[])`;
  await tx.$executeRaw`
    UPDATE "time_entry" SET "deleted_at" = now(), "version" = "version" + 1
     WHERE "firm_id" = ${firmId}::uuid AND "id" = ANY (${gone}::uuid[]) AND "deleted_at" IS NULL`;
  const back = rows.flatMap(({ entityId, before }) => {
    const weekId = before && open.byPlace.get(weekKey(before.engagementId, mondayOf(before.workDay)));
    return before && weekId ? [{ id: entityId, weekId, ...before }] : [];
  });
  await tx.$executeRaw`
    UPDATE "time_entry" t SET "version" = t."version" + 1, "client_company_id" = x."clientCompanyId", "engagement_id" = x."engagementId",
           "week_id" = x."weekId", "work_day" = x."workDay", "minutes" = x."minutes", "kind" = x."kind", "note" = x."note",
           "deliverable_id" = x."deliverableId"
      FROM json_to_recordset(${JSON.stringify(back)}::json) AS x("id" uuid, "clientCompanyId" uuid, "engagementId" uuid, "weekId" uuid,
             "workDay" date, "minutes" int, "kind" "work_kind", "note" text, "deliverableId" uuid)
     WHERE t."firm_id" = ${firmId}::uuid AND t."id" = x."id" AND t."id" = ANY (${back.map(({ id }) => id)}::uuid[])`;
  return [];
}

/** Nobody hands one in meanwhile: those that the entries are in, and those they go back to. The open ones are answered. */
async function holdWeeks(
  tx: Tx,
  firmId: string,
  weekIds: readonly string[],
  rows: ReadonlyArray<{ before: Before | null }>,
) {
  const before = rows.flatMap((row) => row.before ?? []);
  const weeks = await tx.$queryRaw<Array<{ id: string; state: string; place: string }>>`
    SELECT w."id", w."state"::text, w."engagement_id" || ' ' || w."monday"::text AS "place" FROM "week" w
     WHERE w."firm_id" = ${firmId}::uuid AND (w."id" = ANY (${weekIds}::uuid[])
        OR w."engagement_id" = ANY (${before.map(({ engagementId }) => engagementId)}::uuid[])
           AND w."monday" = ANY (${before.map(({ workDay }) => mondayOf(workDay))}::date[]))
     ORDER BY w."id" FOR UPDATE`;
  const open = weeks.filter(({ state }) => state === "open");
  return {
    ids: new Set(open.map(({ id }) => id)),
    byPlace: new Map(open.map(({ id, place }) => [place, id] as const)),
  };
}

/** The rows that would go back to a day that has been filled since. */
async function fullDays(
  tx: Tx,
  { firmId, membershipId }: Viewer,
  ids: readonly string[],
  rows: ReadonlyArray<{ line: number; before: Before | null }>,
) {
  const back = rows.flatMap(({ line, before }) => (before ? [{ line, ...before }] : []));
  const days = [...new Set(back.map(({ workDay }) => workDay))];
  const others = await tx.$queryRaw<Array<{ day: IsoDay; minutes: number }>>`
    SELECT t."work_day"::text AS "day", sum(t."minutes")::int AS "minutes" FROM "time_entry" t
      JOIN "engagement" e ON e."firm_id" = t."firm_id" AND e."id" = t."engagement_id" AND e."deleted_at" IS NULL
     WHERE t."firm_id" = ${firmId}::uuid AND t."membership_id" = ${membershipId}::uuid AND t."deleted_at" IS NULL
       AND t."work_day" = ANY (${days}::date[]) AND NOT t."id" = ANY (${ids}::uuid[])
     GROUP BY t."work_day"`;
  const sums = new Map(others.map(({ day, minutes }) => [day, minutes]));
  return back.flatMap(({ line, workDay, minutes }) => {
    const before = sums.get(workDay) ?? 0;
    if (!fitsInDay(before, minutes)) return [{ line, called: `${workDay}, which has no room left` }];
    sums.set(workDay, before + minutes);
    return [];
  });
}
