import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { columns, createEngagement } from "./create";
import { holdEngagementToChange } from "./hold";
import { putReminders } from "./reminders";
import type { ChangeTerms, EngagementTerms, OpenEngagement } from "./schema";

export type OpenEngagementRefusal = "FORBIDDEN" | "NOT_FOUND";
export type ChangeTermsRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "HOURS_OUTSIDE_DATES";
export type BinEngagementRefusal = "FORBIDDEN" | "NOT_FOUND";
export type DeleteEngagementRefusal = BinEngagementRefusal | "REPORT_ISSUED" | "WEEK_AGREED";

/** Opens an engagement under the id that its form carried: sent twice, it is the same engagement. */
export async function openEngagement(
  viewer: Viewer,
  { id, clientCompanyId, ...terms }: OpenEngagement,
): Promise<Result<string, OpenEngagementRefusal>> {
  if (!can(viewer, "engagement:open")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.engagement.findFirst({
      where: { firmId: viewer.firmId, id },
      select: { clientCompanyId: true },
    });
    if (there) return there.clientCompanyId === clientCompanyId ? ok(id) : refuse("NOT_FOUND");

    await createEngagement(tx, viewer, { id, clientCompanyId, ...terms });
    await audit(tx, viewer, "engagement.opened", {
      entity: "engagement",
      entityId: id,
      clientCompanyId,
      after: { ...terms },
    });
    return ok(id);
  });
}

/** Answers the client company's id. Refuses dates that would leave hours already logged outside of them. */
export async function changeTerms(
  viewer: Viewer,
  { id, version, ...terms }: ChangeTerms,
): Promise<Result<string, ChangeTermsRefusal>> {
  if (!can(viewer, "engagement:open")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdEngagementToChange(tx, viewer, id);
    const engagement = await findEngagement(tx, viewer, id, { deletedAt: null });
    if (!engagement) return refuse("NOT_FOUND");
    const { clientCompanyId, startsOn, endsOn, noticeOn, renewalOn, ...before } = engagement;
    const outside = await tx.timeEntry.findFirst({
      where: { firmId: viewer.firmId, engagementId: id, deletedAt: null, OR: daysOutside(terms) },
      select: { id: true },
    });
    if (outside) return refuse("HOURS_OUTSIDE_DATES");
    const changed = await tx.engagement.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...columns(terms), version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("STALE");
    await putReminders(tx, viewer, id);
    await audit(tx, viewer, "engagement.terms-changed", {
      entity: "engagement",
      entityId: id,
      clientCompanyId,
      before: {
        ...before,
        startsOn: toIsoDay(startsOn),
        endsOn: endsOn && toIsoDay(endsOn),
        noticeOn: noticeOn && toIsoDay(noticeOn),
        renewalOn: renewalOn && toIsoDay(renewalOn),
      },
      after: { ...terms },
    });
    return ok(clientCompanyId);
  });
}

/**
 * Answers the client company's id. Its hours and deliverables go with it: nothing of a deleted engagement counts.
 * What a report was made from, or a client has agreed to, stays.
 */
export async function deleteEngagement(
  viewer: Viewer,
  id: string,
): Promise<Result<string, DeleteEngagementRefusal>> {
  if (!can(viewer, "engagement:open")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdEngagementToChange(tx, viewer, id);
    const engagement = await findEngagement(tx, viewer, id, {});
    if (!engagement) return refuse("NOT_FOUND");
    const of = { firmId: viewer.firmId, engagementId: id };
    if (await tx.report.findFirst({ where: of, select: { id: true } })) return refuse("REPORT_ISSUED");
    const agreed = { ...of, state: { in: ["agreed", "locked"] } } satisfies Prisma.WeekWhereInput;
    if (await tx.week.findFirst({ where: agreed, select: { id: true } })) return refuse("WEEK_AGREED");
    return ok(await setDeleted(tx, viewer, id, engagement.clientCompanyId, true));
  });
}

/** Out of the bin again, with its hours and deliverables. */
export async function restoreEngagement(
  viewer: Viewer,
  id: string,
): Promise<Result<string, BinEngagementRefusal>> {
  if (!can(viewer, "engagement:open")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, id, {});
    if (!engagement) return refuse("NOT_FOUND");
    return ok(await setDeleted(tx, viewer, id, engagement.clientCompanyId, false));
  });
}

/** Sent twice: it is where it was to go, and only the first time was a change. */
async function setDeleted(tx: Tx, viewer: Viewer, id: string, clientCompanyId: string, deleted: boolean) {
  const moved = await tx.engagement.updateMany({
    where: { firmId: viewer.firmId, id, deletedAt: deleted ? null : { not: null } },
    data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
  });
  if (moved.count > 0) {
    await putReminders(tx, viewer, id);
    await audit(tx, viewer, deleted ? "engagement.deleted" : "engagement.restored", {
      entity: "engagement",
      entityId: id,
      clientCompanyId,
    });
  }
  return clientCompanyId;
}

function findEngagement(tx: Tx, viewer: Viewer, id: string, bin: { deletedAt?: null }) {
  return tx.engagement.findFirst({
    where: { firmId: viewer.firmId, id, clientCompany: visibleClients(viewer), ...bin },
    select: {
      clientCompanyId: true,
      kind: true,
      title: true,
      startsOn: true,
      endsOn: true,
      currency: true,
      rateMinorPerHour: true,
      plannedMinutesPerWeek: true,
      budgetCycle: true,
      carryOverCapMinutes: true,
      overageRateMinorPerHour: true,
      noticeOn: true,
      renewalOn: true,
    },
  });
}

function daysOutside({ startsOn, endsOn }: EngagementTerms) {
  const before = { workDay: { lt: fromIsoDay(startsOn) } };
  return endsOn === null ? [before] : [before, { workDay: { gt: fromIsoDay(endsOn) } }];
}
