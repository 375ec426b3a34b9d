import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { PipelineState } from "@/prisma/generated/enums";

/**
 * In the transaction that moves a client by hand: its newest opportunity, if it has one, goes where the client goes, so that
 * the two say the same. Lost this way has no reason of its own yet; left from there it forgets the one it had.
 */
export async function moveOpportunityAlong(
  tx: Tx,
  { firmId, displayName }: Viewer,
  clientCompanyId: string,
  toStage: PipelineState,
): Promise<void> {
  const newest = await tx.opportunity.findFirst({
    where: { firmId, clientCompanyId, deletedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, stage: true, engagementId: true },
  });
  if (!newest || newest.stage === toStage) return;
  const { id, stage: fromStage } = newest;
  const isWon = toStage === "active" || toStage === "handover" || toStage === "alumni";
  const lostReason = toStage === "lost" ? "other" : null;
  await tx.opportunity.update({
    where: { firmId_id: { firmId, id } },
    data: {
      stage: toStage,
      stageSince: new Date(),
      ...{ lostReason, lostNote: null },
      ...(!isWon && { engagementId: null }),
      version: { increment: 1 },
    },
  });
  await tx.opportunityChange.create({
    data: {
      ...{ firmId, id: crypto.randomUUID(), clientCompanyId, opportunityId: id },
      ...{ fromStage, toStage, lostReason, byName: displayName },
    },
  });
}
