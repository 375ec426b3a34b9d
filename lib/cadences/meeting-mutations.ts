import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { FARTHEST_MOVE_DAYS } from "@/lib/rules/cadence/meetings";
import { dayIn, daysBetween, fromIsoDay } from "@/lib/units/days";
import { type HeldOccurrence, entityOf, holdOccurrence, meetingRow } from "./hold";
import type { CancelMeeting, MeetingInput, MoveMeeting } from "./schema";

export type StartMeetingRefusal = "FORBIDDEN" | "NOT_FOUND" | "CANCELLED" | "NOT_YET";
export type CancelMeetingRefusal = "FORBIDDEN" | "NOT_FOUND" | "HELD";
export type MoveMeetingRefusal = CancelMeetingRefusal | "CANCELLED" | "BEGUN" | "PASSED" | "TOO_FAR";

/**
 * Begins a meeting: its agenda is taken from the cadence as it now is, and the clock starts on the first item. Whoever
 * starts it again, or at the same moment, is in the same meeting. A missed one may be entered afterwards, without a clock.
 */
export async function startMeeting(
  viewer: Viewer,
  input: MeetingInput,
  now: Date = new Date(),
): Promise<Result<string, StartMeetingRefusal>> {
  return onOccurrence(viewer, input, now, async (tx, held) => {
    const { meeting, noted } = held;
    const today = dayIn(meeting.timeZone, now);
    if (meeting.standing === "cancelled") return refuse("CANCELLED");
    if (meeting.onDay > today) return refuse("NOT_YET");
    const id = await meetingRow(tx, viewer, held, input.cadenceId);
    if (noted?.startedAt) return ok(id);
    const items = await takeAgenda(tx, viewer, held, { ...input, meetingId: id });
    const clock = meeting.onDay === today && items[0] ? { clockItemId: items[0], clockSince: now } : {};
    await tx.meeting.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { startedAt: now, ...clock, version: { increment: 1 } },
    });
    const place = { id, clientCompanyId: held.clientCompanyId };
    await audit(tx, viewer, "meeting.started", { ...entityOf(place), after: { day: meeting.day } });
    return ok(id);
  });
}

async function takeAgenda(
  tx: Tx,
  viewer: Viewer,
  { clientCompanyId }: HeldOccurrence,
  { cadenceId, meetingId }: MeetingInput & { meetingId: string },
): Promise<string[]> {
  const { firmId } = viewer;
  const agenda = await tx.agendaItem.findMany({
    where: { firmId, cadenceId },
    orderBy: { position: "asc" },
    select: { position: true, title: true, minutes: true },
  });
  // A meeting without an agenda still has somewhere to write.
  const items = agenda.length > 0 ? agenda : [{ position: 0, title: "Notes", minutes: 1 }];
  const rows = items.map((item) => ({ id: crypto.randomUUID(), ...item }));
  await tx.meetingItem.createMany({
    data: rows.map((row) => ({ firmId, clientCompanyId, meetingId, ...row })),
  });
  return rows.map(({ id }) => id);
}

/** Calls a meeting off, with the reason that then stands beside it. Called off in time it is not due. */
export async function cancelMeeting(
  viewer: Viewer,
  { reason, ...input }: CancelMeeting,
  now: Date = new Date(),
): Promise<Result<undefined, CancelMeetingRefusal>> {
  return onOccurrence(viewer, input, now, async (tx, held) => {
    const { standing } = held.meeting;
    if (standing === "held") return refuse("HELD");
    if (standing === "cancelled") return ok();
    const id = await meetingRow(tx, viewer, held, input.cadenceId);
    await tx.meeting.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: {
        state: "cancelled",
        cancelledAt: now,
        cancelReason: reason,
        clockItemId: null,
        clockSince: null,
        version: { increment: 1 },
      },
    });
    const place = { id, clientCompanyId: held.clientCompanyId };
    await audit(tx, viewer, "meeting.cancelled", { ...entityOf(place), after: { day: input.day, reason } });
    return ok();
  });
}

/** Takes the calling-off back: it is planned again, or missed if its day is over. */
export async function reviveMeeting(
  viewer: Viewer,
  input: MeetingInput,
  now: Date = new Date(),
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND">> {
  return onOccurrence(viewer, input, now, async (tx, { noted, clientCompanyId, meeting }) => {
    if (!noted || meeting.standing !== "cancelled") return ok();
    await tx.meeting.update({
      where: { firmId_id: { firmId: viewer.firmId, id: noted.id } },
      data: { state: "planned", cancelledAt: null, cancelReason: null, version: { increment: 1 } },
    });
    const before = { day: input.day, reason: noted.cancelReason };
    await audit(tx, viewer, "meeting.revived", { ...entityOf({ ...noted, clientCompanyId }), before });
    return ok();
  });
}

/** Puts one meeting on another day or hour; the ones after it stay where the rule has them. */
export async function moveMeeting(
  viewer: Viewer,
  { toDay, start, ...input }: MoveMeeting,
  now: Date = new Date(),
): Promise<Result<undefined, MoveMeetingRefusal>> {
  return onOccurrence(viewer, input, now, async (tx, held) => {
    const { meeting } = held;
    if (meeting.standing === "held") return refuse("HELD");
    if (meeting.standing === "cancelled") return refuse("CANCELLED");
    if (meeting.begun) return refuse("BEGUN");
    // A meeting that was missed stays so, and none is moved to where it would be at once.
    if (meeting.standing === "missed" || toDay < dayIn(meeting.timeZone, now)) return refuse("PASSED");
    if (Math.abs(daysBetween(input.day, toDay)) > FARTHEST_MOVE_DAYS) return refuse("TOO_FAR");
    if (meeting.onDay === toDay && meeting.startMinute === start) return ok();
    const id = await meetingRow(tx, viewer, held, input.cadenceId);
    await tx.meeting.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { movedToDay: fromIsoDay(toDay), movedToMinute: start, version: { increment: 1 } },
    });
    await audit(tx, viewer, "meeting.moved", {
      ...entityOf({ id, clientCompanyId: held.clientCompanyId }),
      before: { day: meeting.onDay, startMinute: meeting.startMinute },
      after: { day: toDay, startMinute: start },
    });
    return ok();
  });
}

function onOccurrence<Value, Refusal extends string>(
  viewer: Viewer,
  input: MeetingInput,
  now: Date,
  change: (tx: Tx, held: HeldOccurrence) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | "FORBIDDEN" | "NOT_FOUND">> {
  if (!can(viewer, "cadence:edit")) return Promise.resolve(refuse("FORBIDDEN"));
  return withViewer(viewer, async (tx) => {
    const held = await holdOccurrence(tx, viewer, input, now);
    return held ? change(tx, held) : refuse("NOT_FOUND");
  });
}
