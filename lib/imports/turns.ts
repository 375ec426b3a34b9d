import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { holdOwnTime } from "@/lib/timesheets/place";

/** One import of a firm at a time, and nobody's own hours change meanwhile: what was planned is what is written. */
export async function takeTurns(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import:${viewer.firmId}`}, 0))`;
  await holdOwnTime(tx, viewer);
  await tx.$queryRaw`SELECT 1 FROM "engagement" WHERE "firm_id" = ${viewer.firmId}::uuid AND "deleted_at" IS NULL ORDER BY "id" FOR SHARE`;
}
