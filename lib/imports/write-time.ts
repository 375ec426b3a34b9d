import "server-only";
import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { keepWeeksAt } from "@/lib/jobs/queue";
import { nextMondayMorning } from "@/lib/rules/hours/late-week";
import { weekOf } from "@/lib/rules/imports/plan-time";
import { mondayOf } from "@/lib/units/days";
import type { Planned } from "./plan";
import type { Written } from "./written";

type OfTime = Extract<Planned, { kind: "time" }>;
type Week = { engagementId: string; clientCompanyId: string; monday: string };

/**
 * Writes hours by the thousand, in a handful of statements. Null: a week was handed in, or an entry changed, since the
 * plan was made; the transaction is then to be taken back.
 */
export async function writeTime(
  tx: Tx,
  viewer: Viewer,
  { plan: { made, changed }, clientOf }: OfTime,
  now: Date,
): Promise<Written[] | null> {
  const rows = [...made, ...changed].map(({ value }) => value);
  const touched = [...rows, ...changed.map(({ there }) => there)];
  const weeks = new Map<string, Week>();
  for (const one of touched) {
    const { engagementId, workDay } = one;
    const clientCompanyId = clientOf.get(engagementId);
    if (clientCompanyId) weeks.set(weekOf(one), { engagementId, clientCompanyId, monday: mondayOf(workDay) });
  }
  const weekIds = await openWeeks(tx, viewer, [...weeks.values()], now);
  if (weekIds.size < weeks.size) return null;

  const written = [
    ...made.map(({ line, value }) => ({ line, value, id: randomUUID(), version: 1, there: null })),
    ...changed.map(({ line, value, there }) => ({
      line,
      value,
      id: there.id,
      version: there.version + 1,
      there,
    })),
  ];
  const columns = (of: typeof written) =>
    [
      of.map(({ id }) => id),
      of.map(({ value }) => clientOf.get(value.engagementId) ?? ""),
      of.map(({ value }) => value.engagementId),
      of.map(({ value }) => weekIds.get(weekOf(value)) ?? ""),
      of.map(({ value }) => value.workDay),
      of.map(({ value }) => value.minutes),
      of.map(({ value }) => value.kind),
      of.map(({ value }) => value.note),
      of.map(({ value }) => value.externalId),
      of.map(({ version }) => version),
    ] as const;
  const [ids, clients, engagements, inWeeks, days, minutes, kinds, notes, externalIds] = columns(
    written.filter(({ there }) => there === null),
  );
  await tx.$executeRaw`
    INSERT INTO "time_entry" ("firm_id", "membership_id", "id", "client_company_id", "engagement_id", "week_id", "work_day", "minutes", "kind", "note", "external_id")
    SELECT ${viewer.firmId}::uuid, ${viewer.membershipId}::uuid, x."id", x."client", x."engagement", x."week", x."day", x."minutes", x."kind"::"work_kind", x."note", x."external"
      FROM unnest(${ids}::uuid[], ${clients}::uuid[], ${engagements}::uuid[], ${inWeeks}::uuid[], ${days}::date[], ${minutes}::int[],
                  ${kinds}::text[], ${notes}::text[], ${externalIds}::text[])
        AS x("id", "client", "engagement", "week", "day", "minutes", "kind", "note", "external")`;
  const again = columns(written.filter(({ there }) => there !== null));
  const count = await tx.$executeRaw`
    UPDATE "time_entry" t SET "client_company_id" = x."client", "engagement_id" = x."engagement", "week_id" = x."week", "work_day" = x."day",
           "minutes" = x."minutes", "kind" = x."kind"::"work_kind", "note" = x."note", "version" = x."version",
           "deliverable_id" = CASE WHEN t."engagement_id" = x."engagement" THEN t."deliverable_id" END
      FROM unnest(${again[0]}::uuid[], ${again[1]}::uuid[], ${again[2]}::uuid[], ${again[3]}::uuid[], ${again[4]}::date[], ${again[5]}::int[],
                  ${again[6]}::text[], ${again[7]}::text[], ${again[9]}::int[])
        AS x("id", "client", "engagement", "week", "day", "minutes", "kind", "note", "version")
     WHERE t."firm_id" = ${viewer.firmId}::uuid AND t."id" = x."id" AND t."version" = x."version" - 1 AND t."deleted_at" IS NULL`;
  if (count < changed.length) return null;
  return written.map(({ id, line, value, version, there }) => ({
    ...{ entityId: id, line, rowVersion: version },
    clientCompanyId: clientOf.get(value.engagementId) ?? "",
    before: there && {
      ...{ engagementId: there.engagementId, clientCompanyId: there.clientCompanyId, workDay: there.workDay },
      ...{ minutes: there.minutes, kind: there.kind, note: there.note, deliverableId: there.deliverableId },
    },
  }));
}

/** The weeks' rows, made where there are none, each held open: `openWeek` for many at once. By `weekOf`. */
async function openWeeks(tx: Tx, { firmId, timeZone }: Viewer, weeks: readonly Week[], now: Date) {
  const of = [
    weeks.map(({ engagementId }) => engagementId),
    weeks.map(({ monday }) => monday),
    weeks.map(({ clientCompanyId }) => clientCompanyId),
  ] as const;
  const begun = await tx.$queryRaw<Array<{ engagement_id: string }>>`
    INSERT INTO "week" ("firm_id", "id", "engagement_id", "monday", "client_company_id")
    SELECT ${firmId}::uuid, gen_random_uuid(), x."engagement", x."monday", x."client"
      FROM unnest(${of[0]}::uuid[], ${of[1]}::date[], ${of[2]}::uuid[]) AS x("engagement", "monday", "client")
     ORDER BY 3, 4
        ON CONFLICT DO NOTHING RETURNING "engagement_id"`;
  for (const engagementId of new Set(begun.map(({ engagement_id: id }) => id)))
    await keepWeeksAt(tx, { firmId, engagementId }, nextMondayMorning(timeZone, now));
  const open = await tx.$queryRaw<Array<{ id: string; key: string }>>`
    UPDATE "week" w SET "version" = w."version" + 1
      FROM unnest(${of[0]}::uuid[], ${of[1]}::date[]) AS x("engagement", "monday")
     WHERE w."firm_id" = ${firmId}::uuid AND w."engagement_id" = x."engagement" AND w."monday" = x."monday" AND w."state" = 'open'
     RETURNING w."id", w."engagement_id" || ' ' || w."monday"::text AS "key"`;
  return new Map(open.map(({ id, key }) => [key, id] as const));
}
