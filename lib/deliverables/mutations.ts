import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { holdEngagementToChange } from "@/lib/engagements/hold";
import { type Result, ok, refuse } from "@/lib/result";
import { type IsoDay, dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { askToRead, startEdition } from "./ask-again";
import type { AddDeliverable, EditDeliverable, MoveDeliverable } from "./schema";
import { TRANSITIONS } from "./transitions";

export type AddDeliverableRefusal = "FORBIDDEN" | "NOT_FOUND" | "OWNER_GONE";
export type EditDeliverableRefusal = AddDeliverableRefusal | "STALE" | "HAS_TEXT";
export type MoveDeliverableRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_FROM_HERE" | "HAS_TEXT";
export type BinDeliverableRefusal = "FORBIDDEN" | "NOT_FOUND" | "HAS_HOURS" | "HAS_TEXT";

/** Where a deliverable is shown: what to revalidate after it changed. */
export interface DeliverablePlace {
  readonly clientCompanyId: string;
  readonly engagementId: string;
}

/** Plans a deliverable under the id that the form carried: sent twice, it is the same one. */
export async function addDeliverable(
  viewer: Viewer,
  input: AddDeliverable,
): Promise<Result<DeliverablePlace, AddDeliverableRefusal>> {
  if (!can(viewer, "deliverable:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { id, engagementId, ...plan } = input;
    const engagement = await tx.engagement.findFirst({
      where: {
        firmId: viewer.firmId,
        id: engagementId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: { clientCompanyId: true },
    });
    if (!engagement) return refuse("NOT_FOUND");
    const place = { ...engagement, engagementId };
    const there = await tx.deliverable.findFirst({
      where: { firmId: viewer.firmId, id },
      select: { engagementId: true },
    });
    if (there) return there.engagementId === engagementId ? ok(place) : refuse("NOT_FOUND");
    if (!(await isContact(tx, viewer, place, plan.ownerContactId))) return refuse("OWNER_GONE");

    await tx.deliverable.create({ data: { firmId: viewer.firmId, id, ...place, ...columns(plan) } });
    await audit(tx, viewer, "deliverable.planned", { ...entity(id, place), after: plan });
    return ok(place);
  });
}

/** Corrects the plan of it; its state moves only by `moveDeliverable`. STALE: somebody changed it since it was read. */
export async function editDeliverable(
  viewer: Viewer,
  { id, version, ...plan }: EditDeliverable,
): Promise<Result<DeliverablePlace, EditDeliverableRefusal>> {
  if (!can(viewer, "deliverable:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findDeliverable(tx, viewer, id);
    if (!found || found.deleted) return refuse("NOT_FOUND");
    if (found.hasText && plan.kind !== "sop") return refuse("HAS_TEXT");
    if (!(await isContact(tx, viewer, found.place, plan.ownerContactId))) return refuse("OWNER_GONE");
    const changed = await tx.deliverable.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...columns(plan), version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("STALE");
    if (plan.title !== found.plan.title || plan.kind !== found.plan.kind)
      await startEdition(tx, viewer, { ...found.place, ownerContactId: plan.ownerContactId }, id);
    await audit(tx, viewer, "deliverable.edited", {
      ...entity(id, found.place),
      before: found.plan,
      after: plan,
    });
    return ok(found.place);
  });
}

/** One step of a deliverable's life. The day of its first use stays: progress is counted on it. */
export async function moveDeliverable(
  viewer: Viewer,
  { id, version, verb }: MoveDeliverable,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<DeliverablePlace, MoveDeliverableRefusal>> {
  if (!can(viewer, "deliverable:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findDeliverable(tx, viewer, id);
    if (!found || found.deleted) return refuse("NOT_FOUND");
    // An SOP whose text is kept here stands where its text stands: lib/sops moves it.
    if (found.hasText) return refuse("HAS_TEXT");
    const { from, to, event } = TRANSITIONS[verb];
    // Asked first: whoever sees an old state is told so, and not that the step does not exist.
    if (found.version !== version) return refuse("STALE");
    if (!from.includes(found.state)) return refuse("NOT_FROM_HERE");
    const firstUse = to === "in_use" && found.inUseSince === null ? { inUseSince: fromIsoDay(today) } : {};
    const moved = await tx.deliverable.updateMany({
      where: { firmId: viewer.firmId, id, version, state: { in: [...from] }, deletedAt: null },
      data: { state: to, ...firstUse, version: { increment: 1 } },
    });
    if (moved.count === 0) return refuse("STALE");
    const of = { ...found.place, ownerContactId: found.plan.ownerContactId };
    if (to === "draft") await startEdition(tx, viewer, of, id);
    if (to === "in_review") await askToRead(tx, viewer, of, id);
    await audit(tx, viewer, event, {
      ...entity(id, found.place),
      before: { state: found.state },
      after: { state: to },
    });
    return ok(found.place);
  });
}

/** For what was planned by mistake: what hours went into is withdrawn, so that the hours keep their place. */
export async function deleteDeliverable(
  viewer: Viewer,
  id: string,
): Promise<Result<DeliverablePlace, BinDeliverableRefusal>> {
  return moveToBin(viewer, id, true);
}

/** Planned again, as it was when it was deleted. */
export async function restoreDeliverable(
  viewer: Viewer,
  id: string,
): Promise<Result<DeliverablePlace, BinDeliverableRefusal>> {
  return moveToBin(viewer, id, false);
}

async function moveToBin(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<DeliverablePlace, BinDeliverableRefusal>> {
  if (!can(viewer, "deliverable:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findDeliverable(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    if (deleted && found.hasText) return refuse("HAS_TEXT");
    await holdEngagementToChange(tx, viewer, found.place.engagementId);
    const moved = await tx.deliverable.updateMany({
      where: {
        firmId: viewer.firmId,
        id,
        deletedAt: deleted ? null : { not: null },
        ...(deleted && { timeEntries: { none: { deletedAt: null } } }),
      },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    // Sent twice: it is where it was to go, and only the first time was a change.
    if (moved.count === 0) return found.deleted === deleted ? ok(found.place) : refuse("HAS_HOURS");
    await audit(
      tx,
      viewer,
      deleted ? "deliverable.deleted" : "deliverable.restored",
      entity(id, found.place),
    );
    return ok(found.place);
  });
}

async function findDeliverable(tx: Tx, viewer: Viewer, id: string) {
  const row = await tx.deliverable.findFirst({
    where: {
      firmId: viewer.firmId,
      id,
      clientCompany: visibleClients(viewer),
      engagement: { deletedAt: null },
    },
    select: {
      clientCompanyId: true,
      engagementId: true,
      kind: true,
      title: true,
      ownerContactId: true,
      dueDay: true,
      state: true,
      inUseSince: true,
      version: true,
      deletedAt: true,
      sop: { select: { id: true } },
    },
  });
  if (!row) return null;
  const { clientCompanyId, engagementId, kind, title, ownerContactId, dueDay, deletedAt, sop, ...rest } = row;
  return {
    ...rest,
    place: { clientCompanyId, engagementId },
    plan: { kind, title, ownerContactId, dueDay: dueDay && toIsoDay(dueDay) },
    deleted: deletedAt !== null,
    hasText: sop !== null,
  };
}

async function isContact(tx: Tx, viewer: Viewer, { clientCompanyId }: DeliverablePlace, id: string | null) {
  if (id === null) return true;
  const where = { firmId: viewer.firmId, clientCompanyId, id, deletedAt: null };
  return (await tx.contact.findFirst({ where, select: { id: true } })) !== null;
}

function columns({ dueDay, ...plan }: Pick<AddDeliverable, "kind" | "title" | "ownerContactId" | "dueDay">) {
  return { ...plan, dueDay: dueDay === null ? null : fromIsoDay(dueDay) };
}

function entity(id: string, { clientCompanyId }: DeliverablePlace) {
  return { entity: "deliverable", entityId: id, clientCompanyId };
}
