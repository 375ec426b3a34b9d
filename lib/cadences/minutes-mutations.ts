import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type HeldMeeting, entityOf, holdMeeting } from "./hold";
import type { AddDecision, CloseMeeting, MoveClock, SaveNotes } from "./minutes-schema";
import { listPeople } from "./people";
import { visibleCadences } from "./scope";

export type MinutesRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_BEGUN" | "CANCELLED";

/** A clock that somebody forgot to stop says no more than this of an item. */
const LONGEST_STRETCH_SECONDS = 4 * 60 * 60;

/** The clock of the agenda goes over to an item, or stops; what ran until now is added to the item it ran for. */
export async function moveClock(
  viewer: Viewer,
  { meetingId, itemId }: MoveClock,
  now: Date = new Date(),
): Promise<Result<undefined, MinutesRefusal | "HELD">> {
  return inMeeting(viewer, meetingId, async (tx, meeting) => {
    if (meeting.state === "held") return refuse("HELD");
    if (meeting.clockItemId === itemId) return ok();
    if (itemId !== null && !(await findItem(tx, viewer, meetingId, itemId))) return refuse("NOT_FOUND");
    await stopClock(tx, viewer, meeting, now);
    await tx.meeting.update({
      where: { firmId_id: { firmId: viewer.firmId, id: meetingId } },
      data: { clockItemId: itemId, clockSince: itemId && now, version: { increment: 1 } },
    });
    await audit(tx, viewer, "meeting.clock-moved", { ...entityOf(meeting), after: { itemId } });
    return ok();
  });
}

function findItem(tx: Tx, viewer: Viewer, meetingId: string, id: string) {
  return tx.meetingItem.findFirst({ where: { firmId: viewer.firmId, meetingId, id }, select: { id: true } });
}

async function stopClock(tx: Tx, viewer: Viewer, { clockItemId, clockSince }: HeldMeeting, now: Date) {
  if (clockItemId === null || clockSince === null) return;
  const seconds = Math.max(0, Math.round((now.getTime() - clockSince.getTime()) / 1000));
  await tx.meetingItem.update({
    where: { firmId_id: { firmId: viewer.firmId, id: clockItemId } },
    data: { spentSeconds: { increment: Math.min(seconds, LONGEST_STRETCH_SECONDS) } },
  });
}

/** `isKept: false`: somebody wrote meanwhile. Theirs stands, and is handed back to be put together with one's own. */
export type SavedNotes =
  | { readonly isKept: true; readonly version: number }
  | { readonly isKept: false; readonly version: number; readonly notes: string };

/** Saves the notes of one item. Sent again after a lost answer it says the same and changes nothing. */
export async function saveNotes(
  viewer: Viewer,
  { itemId, version, notes }: SaveNotes,
): Promise<Result<SavedNotes, "FORBIDDEN" | "NOT_FOUND" | "CANCELLED">> {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const of = { firmId, id: itemId, meeting: { cadence: visibleCadences(viewer) } };
    const select = {
      version: true,
      notes: true,
      meeting: { select: { id: true, clientCompanyId: true, state: true } },
    };
    const item = await tx.meetingItem.findFirst({ where: of, select });
    if (!item) return refuse("NOT_FOUND");
    if (item.meeting.state === "cancelled") return refuse("CANCELLED");
    if (item.notes === notes) return ok({ isKept: true, version: item.version });
    const { count } = await tx.meetingItem.updateMany({
      where: { firmId, id: itemId, version },
      data: { notes, version: { increment: 1 } },
    });
    if (count === 0) {
      const there = await tx.meetingItem.findFirstOrThrow({ where: of, select });
      if (there.notes === notes) return ok({ isKept: true, version: there.version });
      return ok({ isKept: false, version: there.version, notes: there.notes });
    }
    await audit(tx, viewer, "meeting.notes-saved", { ...entityOf(item.meeting), after: { itemId } });
    return ok({ isKept: true, version: version + 1 });
  });
}

/** Under the id that the form carried: sent twice, it is the same decision. */
export async function addDecision(
  viewer: Viewer,
  { id, meetingId, text }: AddDecision,
): Promise<Result<undefined, MinutesRefusal>> {
  return inMeeting(viewer, meetingId, async (tx, meeting) => {
    const { firmId } = viewer;
    const there = await tx.meetingDecision.findFirst({ where: { firmId, id }, select: { meetingId: true } });
    if (there) return there.meetingId === meetingId ? ok() : refuse("NOT_FOUND");
    const { cadenceId, clientCompanyId } = meeting;
    await tx.meetingDecision.create({
      data: { firmId, id, clientCompanyId, cadenceId, meetingId, text, notedByName: viewer.displayName },
    });
    await audit(tx, viewer, "decision.noted", { ...entityOf(meeting), after: { text } });
    return ok();
  });
}

/** For what was noted by mistake; the trail keeps that it was. */
export async function removeDecision(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND">> {
  return binDecision(viewer, id, true);
}

export async function restoreDecision(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND">> {
  return binDecision(viewer, id, false);
}

async function binDecision(viewer: Viewer, id: string, gone: boolean) {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const decision = await tx.meetingDecision.findFirst({
      where: { firmId: viewer.firmId, id, meeting: { cadence: visibleCadences(viewer) } },
      select: { clientCompanyId: true, meetingId: true },
    });
    if (!decision) return refuse("NOT_FOUND");
    const { count } = await tx.meetingDecision.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: gone ? null : { not: null } },
      data: { deletedAt: gone ? new Date() : null },
    });
    const { meetingId, clientCompanyId } = decision;
    if (count > 0)
      await audit(tx, viewer, gone ? "decision.removed" : "decision.restored", {
        ...entityOf({ id: meetingId, clientCompanyId }),
        after: { decisionId: id },
      });
    return ok();
  });
}

/** The meeting was held: who was there, what they rate it. Closed twice, the first one stands. */
export async function closeMeeting(
  viewer: Viewer,
  { meetingId, people }: CloseMeeting,
  now: Date = new Date(),
): Promise<Result<undefined, MinutesRefusal>> {
  return inMeeting(viewer, meetingId, async (tx, meeting) => {
    if (meeting.state === "held") return ok();
    const { firmId } = viewer;
    const { clientCompanyId } = meeting;
    const known = await listPeople(tx, viewer, clientCompanyId);
    const there = people.flatMap(({ personId, ...said }) => {
      const person = known.find(({ id }) => id === personId);
      // Whoever was not there has nothing to rate.
      return person
        ? [{ personId, name: person.name, ...said, rating: said.present ? said.rating : null }]
        : [];
    });
    await stopClock(tx, viewer, meeting, now);
    await tx.meeting.update({
      where: { firmId_id: { firmId, id: meetingId } },
      data: {
        state: "held",
        heldAt: now,
        heldByName: viewer.displayName,
        clockItemId: null,
        clockSince: null,
        version: { increment: 1 },
      },
    });
    await tx.meetingAttendee.createMany({
      data: there.map((one) => ({ firmId, clientCompanyId, meetingId, ...one })),
      skipDuplicates: true,
    });
    const present = there.filter((one) => one.present).length;
    await audit(tx, viewer, "meeting.held", { ...entityOf(meeting), after: { present } });
    return ok();
  });
}

/** A meeting that has begun and was not called off. */
async function inMeeting<Value, Refusal extends string>(
  viewer: Viewer,
  meetingId: string,
  change: (tx: Tx, meeting: HeldMeeting) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | MinutesRefusal>> {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const meeting = await holdMeeting(tx, viewer, meetingId);
    if (!meeting) return refuse("NOT_FOUND");
    if (meeting.state === "cancelled") return refuse("CANCELLED");
    return meeting.startedAt ? change(tx, meeting) : refuse("NOT_BEGUN");
  });
}
