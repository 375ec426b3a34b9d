import "server-only";
import type { Actor } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import type { LeadSource, PipelineState } from "@/prisma/generated/enums";

/** What one is called until somebody knows more. */
export const FIRST_TITLE = "First engagement";

interface NewOpportunity {
  /** Where whoever sent it may send it again. */
  readonly id?: string;
  readonly firmId: string;
  readonly clientCompanyId: string;
  readonly stage: PipelineState;
  readonly source: LeadSource | null;
  readonly note: string | null;
  readonly ownerId: string | null;
  readonly title: string;
  readonly currency: string;
}

/** With the first line of its history; the client's own state follows by itself. */
export async function openOpportunity(tx: Tx, by: Actor, opportunity: NewOpportunity): Promise<string> {
  const { firmId, clientCompanyId, stage, id = crypto.randomUUID() } = opportunity;
  const lostReason = stage === "lost" ? "other" : null;
  await tx.opportunity.create({ data: { ...opportunity, id, lostReason } });
  await tx.opportunityChange.create({
    data: {
      ...{ firmId, id: crypto.randomUUID(), clientCompanyId, opportunityId: id },
      ...{ toStage: stage, lostReason, byName: by.displayName },
    },
  });
  return id;
}
