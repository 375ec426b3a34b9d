import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/**
 * Logging hours holds the engagement as it is; changing its dates, deleting it or one of its deliverables waits for
 * that, and the other way round, so no hours end up outside the dates or in the bin.
 */
export async function holdEngagement(tx: Tx, viewer: Viewer, engagementId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "engagement" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${engagementId}::uuid FOR SHARE`;
}

export async function holdEngagementToChange(tx: Tx, viewer: Viewer, engagementId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "engagement" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${engagementId}::uuid FOR UPDATE`;
}
