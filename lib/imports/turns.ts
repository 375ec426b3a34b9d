import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { holdOwnTime } from "@/lib/timesheets/place";

/**
 * One import of a firm at a time; and where it is of hours nobody's own change meanwhile, nor what they go to: what was
 * planned is what is written. Only for whoever may import: others would make everybody wait for nothing.
 */
export async function takeTurns(tx: Tx, viewer: Viewer, kind: ImportKind): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import:${viewer.firmId}`}, 0))`;
  if (kind !== "time") return;
  await holdOwnTime(tx, viewer);
  await tx.$queryRaw`SELECT 1 FROM "engagement" WHERE "firm_id" = ${viewer.firmId}::uuid AND "deleted_at" IS NULL ORDER BY "id" FOR SHARE`;
}
