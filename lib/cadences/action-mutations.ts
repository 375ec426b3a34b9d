import "server-only";
import { type Viewer, can, isStaff, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { fromIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { holdMeeting } from "./hold";
import type { AddAction, CompleteAction } from "./minutes-schema";
import { listPeople, ownerColumns } from "./people";
import { personIdOf, visibleCadences } from "./scope";

export type AddActionRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_BEGUN" | "CANCELLED" | "PERSON_GONE";
export type CompleteActionRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type ChangeActionRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Under the id that the form carried: sent twice, it is the same action. */
export async function addAction(
  viewer: Viewer,
  { id, meetingId, text, ownerId, dueDay }: AddAction,
): Promise<Result<undefined, AddActionRefusal>> {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const meeting = await holdMeeting(tx, viewer, meetingId);
    if (!meeting) return refuse("NOT_FOUND");
    if (meeting.state === "cancelled") return refuse("CANCELLED");
    if (!meeting.startedAt) return refuse("NOT_BEGUN");
    const there = await tx.meetingAction.findFirst({ where: { firmId, id }, select: { meetingId: true } });
    if (there) return there.meetingId === meetingId ? ok() : refuse("NOT_FOUND");
    const { cadenceId, clientCompanyId, day: agreedDay } = meeting;
    const owner = (await listPeople(tx, viewer, clientCompanyId)).find((person) => person.id === ownerId);
    if (!owner) return refuse("PERSON_GONE");
    await tx.meetingAction.create({
      data: {
        firmId,
        id,
        clientCompanyId,
        cadenceId,
        meetingId,
        text,
        agreedDay,
        ...ownerColumns(owner),
        dueDay: fromIsoDay(dueDay),
      },
    });
    await audit(tx, viewer, "action.agreed", { ...entity({ id, clientCompanyId }), after: { text, dueDay } });
    return ok();
  });
}

/** Done: by the consultants, or by whose it is. */
export async function completeAction(
  viewer: Viewer,
  { id, version }: CompleteAction,
): Promise<Result<undefined, CompleteActionRefusal>> {
  if (!mayChange(viewer)) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const action = await findAction(tx, viewer, id);
    if (!action || action.deletedAt) return refuse("NOT_FOUND");
    if (action.doneAt) return ok();
    const { count } = await tx.meetingAction.updateMany({
      where: { firmId: viewer.firmId, id, version, doneAt: null, deletedAt: null },
      data: { doneAt: new Date(), doneByName: viewer.displayName, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "action.done", entity(action));
    return ok();
  });
}

/** Takes "done" back. */
export async function reopenAction(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, ChangeActionRefusal>> {
  if (!mayChange(viewer)) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const action = await findAction(tx, viewer, id);
    if (!action || action.deletedAt) return refuse("NOT_FOUND");
    const { count } = await tx.meetingAction.updateMany({
      where: { firmId: viewer.firmId, id, doneAt: { not: null }, deletedAt: null },
      data: { doneAt: null, doneByName: null, version: { increment: 1 } },
    });
    if (count > 0) await audit(tx, viewer, "action.reopened", entity(action));
    return ok();
  });
}

/** For what was written down by mistake. */
export async function removeAction(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, ChangeActionRefusal>> {
  return binAction(viewer, id, true);
}

export async function restoreAction(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, ChangeActionRefusal>> {
  return binAction(viewer, id, false);
}

async function binAction(viewer: Viewer, id: string, gone: boolean) {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const action = await findAction(tx, viewer, id);
    if (!action) return refuse("NOT_FOUND");
    const { count } = await tx.meetingAction.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: gone ? null : { not: null } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    if (count > 0) await audit(tx, viewer, gone ? "action.removed" : "action.restored", entity(action));
    return ok();
  });
}

function mayChange(viewer: Viewer): boolean {
  return can(viewer, "cadence:edit") || can(viewer, "cadence:attend");
}

/** The consultants' clients' actions; of the client's people, their own, whether they attend or not. */
export function visibleActions(viewer: Viewer): Prisma.MeetingActionWhereInput {
  if (isStaff(viewer)) return { firmId: viewer.firmId, cadence: visibleCadences(viewer) };
  return {
    firmId: viewer.firmId,
    ownerContactId: personIdOf(viewer) ?? { in: [] },
    ownerContact: { clientCompany: visibleClients(viewer) },
  };
}

async function findAction(tx: Tx, viewer: Viewer, id: string) {
  return tx.meetingAction.findFirst({
    where: { ...visibleActions(viewer), id },
    select: { id: true, clientCompanyId: true, doneAt: true, deletedAt: true },
  });
}

function entity({ id, clientCompanyId }: { id: string; clientCompanyId: string }) {
  return { entity: "meeting_action", entityId: id, clientCompanyId };
}
