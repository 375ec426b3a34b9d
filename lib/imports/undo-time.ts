import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** Nothing is written where one row was changed since, or its week handed in; those are answered. Deleted since is gone already. */
export async function undoTime(tx: Tx, { firmId }: Viewer, importId: string) {
  // Nobody hands a week in meanwhile.
  await tx.$queryRaw`
    SELECT 1 FROM "week" w WHERE w."firm_id" = ${firmId}::uuid AND w."id" IN (
      SELECT t."week_id" FROM "imported_row" i JOIN "time_entry" t ON t."firm_id" = i."firm_id" AND t."id" = i."entity_id"
       WHERE i."firm_id" = ${firmId}::uuid AND i."import_id" = ${importId}::uuid) ORDER BY w."id" FOR UPDATE`;
  const changedSince = await tx.$queryRaw<Array<{ line: number; called: string }>>`
    SELECT i."line", concat_ws(', ', t."work_day", t."minutes" || ' minutes', t."note") AS "called"
      FROM "imported_row" i JOIN "time_entry" t ON t."firm_id" = i."firm_id" AND t."id" = i."entity_id"
      JOIN "week" w ON w."firm_id" = t."firm_id" AND w."id" = t."week_id"
     WHERE i."firm_id" = ${firmId}::uuid AND i."import_id" = ${importId}::uuid
       AND NOT (i."before" IS NULL AND t."deleted_at" IS NOT NULL)
       AND (t."version" <> i."row_version" OR t."deleted_at" IS NOT NULL OR w."state" <> 'open'
            -- Where it stood before: the week there may have been handed in since.
            OR (i."before" IS NOT NULL AND NOT EXISTS (
              SELECT FROM "week" b WHERE b."firm_id" = i."firm_id" AND b."engagement_id" = (i."before" ->> 'engagementId')::uuid
                 AND b."monday" = date_trunc('week', (i."before" ->> 'workDay')::date)::date AND b."state" = 'open')))
     ORDER BY i."line"`;
  if (changedSince.length > 0) return changedSince;
  await tx.$executeRaw`
    UPDATE "week" w SET "version" = w."version" + 1 WHERE w."firm_id" = ${firmId}::uuid AND w."id" IN (
      SELECT t."week_id" FROM "imported_row" i JOIN "time_entry" t ON t."firm_id" = i."firm_id" AND t."id" = i."entity_id"
       WHERE i."firm_id" = ${firmId}::uuid AND i."import_id" = ${importId}::uuid)`;
  await tx.$executeRaw`
    UPDATE "time_entry" t SET "deleted_at" = now(), "version" = t."version" + 1
      FROM "imported_row" i
     WHERE i."firm_id" = ${firmId}::uuid AND i."import_id" = ${importId}::uuid AND i."before" IS NULL
       AND t."firm_id" = i."firm_id" AND t."id" = i."entity_id" AND t."deleted_at" IS NULL`;
  await tx.$executeRaw`
    UPDATE "time_entry" t SET "version" = t."version" + 1, "client_company_id" = (i."before" ->> 'clientCompanyId')::uuid,
           "engagement_id" = (i."before" ->> 'engagementId')::uuid, "week_id" = b."id", "work_day" = (i."before" ->> 'workDay')::date,
           "minutes" = (i."before" ->> 'minutes')::int, "kind" = (i."before" ->> 'kind')::"work_kind", "note" = i."before" ->> 'note',
           "deliverable_id" = (i."before" ->> 'deliverableId')::uuid
      FROM "imported_row" i
      JOIN "week" b ON b."firm_id" = i."firm_id" AND b."engagement_id" = (i."before" ->> 'engagementId')::uuid
       AND b."monday" = date_trunc('week', (i."before" ->> 'workDay')::date)::date
     WHERE i."firm_id" = ${firmId}::uuid AND i."import_id" = ${importId}::uuid AND t."firm_id" = i."firm_id" AND t."id" = i."entity_id"`;
  return [];
}
