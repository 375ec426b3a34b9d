import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { createEngagement } from "@/lib/engagements/create";
import type { EngagementTerms } from "@/lib/engagements/schema";
import { type Result, ok, refuse } from "@/lib/result";
import { isOpen, movesFrom } from "@/lib/rules/pipeline/pipeline";
import { fromIsoDay } from "@/lib/units/days";
import type { LostReason, PipelineState } from "@/prisma/generated/enums";
import { mayOwn } from "./owners";
import type { LoseOpportunity, MoveOpportunity, SaveOpportunity, WinOpportunity } from "./schema";

export type SaveOpportunityRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "OWNER_GONE";
export type StageRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_FROM_THERE";

/** What is known of it. Two people at it: the second is told, and nothing of either is lost. */
export async function saveOpportunity(
  viewer: Viewer,
  { id, version, startsOn, nextStepDay, ...fields }: SaveOpportunity,
): Promise<Result<undefined, SaveOpportunityRefusal>> {
  if (!can(viewer, "pipeline:manage")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await find(tx, viewer, id);
    if (!before) return refuse("NOT_FOUND");
    const { clientCompanyId, ownerId } = before;
    const stays = fields.ownerId === null || fields.ownerId === ownerId;
    if (!stays && !(await mayOwn(tx, viewer, clientCompanyId, fields.ownerId))) return refuse("OWNER_GONE");
    const days = {
      startsOn: startsOn && fromIsoDay(startsOn),
      nextStepDay: nextStepDay && fromIsoDay(nextStepDay),
    };
    const { count } = await tx.opportunity.updateMany({
      where: { ...visible(viewer, id), version },
      data: { ...fields, ...days, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    const after = { ...fields, startsOn, nextStepDay, valueMinor: fields.valueMinor?.toString() ?? null };
    await audit(tx, viewer, "opportunity.saved", { ...entity(id, clientCompanyId), after });
    return ok();
  });
}

/** Among the open stages, or back from lost. What is won stays won: it follows its engagement. */
export async function moveOpportunity(
  viewer: Viewer,
  { id, version, toStage }: MoveOpportunity,
): Promise<Result<undefined, StageRefusal>> {
  if (!can(viewer, "pipeline:manage")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await find(tx, viewer, id);
    if (!before) return refuse("NOT_FOUND");
    if (before.stage === toStage) return ok();
    if (!movesFrom(before.stage).includes(toStage)) return refuse("NOT_FROM_THERE");
    if (!(await putStage(tx, viewer, { id, version, ...before }, { stage: toStage }))) return refuse("STALE");
    const change = { before: { stage: before.stage }, after: { stage: toStage } };
    await audit(tx, viewer, "opportunity.moved", { ...entity(id, before.clientCompanyId), ...change });
    return ok();
  });
}

/** Lost, and on what: the reason is one of a few, so that a year of them can be counted. */
export async function loseOpportunity(
  viewer: Viewer,
  { id, version, lostReason, lostNote }: LoseOpportunity,
): Promise<Result<undefined, StageRefusal>> {
  if (!can(viewer, "pipeline:manage")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await find(tx, viewer, id);
    if (!before) return refuse("NOT_FOUND");
    if (!isOpen(before.stage)) return refuse("NOT_FROM_THERE");
    const lost = { stage: "lost", lostReason, lostNote } as const;
    if (!(await putStage(tx, viewer, { id, version, ...before }, lost))) return refuse("STALE");
    const change = { before: { stage: before.stage }, after: lost };
    await audit(tx, viewer, "opportunity.lost", { ...entity(id, before.clientCompanyId), ...change });
    return ok();
  });
}

/**
 * Won: its engagement is made and it follows that from here on, in one step. Sent twice it is the same engagement.
 * Answers where that one stands.
 */
export async function winOpportunity(
  viewer: Viewer,
  {
    opportunityId: id,
    version,
    engagementId,
    ...terms
  }: WinOpportunity & { engagementId: string } & EngagementTerms,
): Promise<Result<{ clientCompanyId: string; engagementId: string }, StageRefusal>> {
  if (!can(viewer, "pipeline:manage") || !can(viewer, "engagement:open")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await find(tx, viewer, id);
    if (!before) return refuse("NOT_FOUND");
    const { clientCompanyId } = before;
    if (before.engagementId === engagementId) return ok({ clientCompanyId, engagementId });
    if (!isOpen(before.stage)) return refuse("NOT_FROM_THERE");
    if ((await tx.engagement.count({ where: { firmId: viewer.firmId, id: engagementId } })) > 0)
      return refuse("NOT_FOUND");
    // First, so that of two who win it at once one makes an engagement and the other is told.
    const held = await tx.opportunity.updateMany({
      where: { ...visible(viewer, id), version, stage: before.stage },
      data: { kind: terms.kind },
    });
    if (held.count === 0) return refuse("STALE");
    await createEngagement(tx, viewer, { id: engagementId, clientCompanyId, ...terms });
    const won = { stage: "active", engagementId } as const;
    if (!(await putStage(tx, viewer, { id, version, ...before }, won))) return refuse("STALE");
    const after = { ...won, ...terms };
    const change = { before: { stage: before.stage }, after };
    await audit(tx, viewer, "opportunity.won", { ...entity(id, clientCompanyId), ...change });
    return ok({ clientCompanyId, engagementId });
  });
}

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly clientCompanyId: string;
  readonly stage: PipelineState;
}

interface NewStage {
  readonly stage: PipelineState;
  readonly lostReason?: LostReason | null;
  readonly lostNote?: string | null;
  readonly engagementId?: string;
}

/** The stage, since when, and a line of its history; false where somebody else changed it since `version`. */
async function putStage(
  tx: Tx,
  viewer: Viewer,
  { id, version, clientCompanyId, stage: fromStage }: Standing,
  { stage, lostReason = null, lostNote = null, engagementId }: NewStage,
): Promise<boolean> {
  const { count } = await tx.opportunity.updateMany({
    where: { ...visible(viewer, id), version },
    data: {
      ...{ stage, lostReason, lostNote, stageSince: new Date(), version: { increment: 1 } },
      ...(engagementId !== undefined && { engagementId }),
    },
  });
  if (count === 0) return false;
  await tx.opportunityChange.create({
    data: {
      ...{ firmId: viewer.firmId, id: crypto.randomUUID(), clientCompanyId, opportunityId: id },
      ...{ fromStage, toStage: stage, lostReason, byName: viewer.displayName },
    },
  });
  return true;
}

function find(tx: Tx, viewer: Viewer, id: string) {
  const select = { clientCompanyId: true, stage: true, ownerId: true, engagementId: true };
  return tx.opportunity.findFirst({ where: visible(viewer, id), select });
}

function visible(viewer: Viewer, id: string) {
  return { firmId: viewer.firmId, id, deletedAt: null, clientCompany: visibleClients(viewer) };
}

function entity(id: string, clientCompanyId: string) {
  return { entity: "opportunity", entityId: id, clientCompanyId };
}
