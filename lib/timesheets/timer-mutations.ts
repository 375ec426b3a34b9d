import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { LONGEST_TIMER_MINUTES, measured } from "@/lib/rules/hours/timer";
import { dayIn, mondayOf } from "@/lib/units/days";
import { derivedId } from "./derived-id";
import { logOwnTime } from "./log";
import { findWorkplace, holdOwnTime, type PlaceRefusal } from "./place";
import type { DiscardTimer, StartTimer, StopTimer } from "./timer-schema";

export type StartTimerRefusal = "FORBIDDEN" | "ALREADY_RUNNING" | PlaceRefusal;

/** One at a time each, since nobody works on two things at once. Started twice by the same click, it runs once. */
export async function startTimer(
  viewer: Viewer,
  { engagementId, kind, deliverableId, note }: StartTimer,
  now: Date = new Date(),
): Promise<Result<undefined, StartTimerRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const workDay = dayIn(viewer.timeZone, now);
    const place = await findWorkplace(tx, viewer, {
      engagementId,
      deliverableId,
      workDay,
      monday: mondayOf(workDay),
    });
    if (!place.ok) return place;
    const { clientCompanyId } = place.value;
    const { count } = await tx.runningTimer.createMany({
      data: { ...whose(viewer), clientCompanyId, engagementId, kind, deliverableId, note, startedAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return refuse("ALREADY_RUNNING");
    const after = { kind, deliverableId };
    await audit(tx, viewer, "timer.started", {
      entity: "engagement",
      entityId: engagementId,
      clientCompanyId,
      after,
    });
    return ok();
  });
}

export type StopTimerRefusal = "FORBIDDEN" | "NOT_RUNNING" | "RAN_ON" | PlaceRefusal;

/**
 * Logs what the timer measured, each day its own part. RAN_ON: it ran longer than anybody works at a stretch, so it was
 * forgotten; `minutes` then says what it was, ending when it was started plus that.
 */
export async function stopTimer(
  viewer: Viewer,
  { id, startedAt, minutes }: StopTimer,
  now: Date = new Date(),
): Promise<Result<undefined, StopTimerRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return inTurn(viewer, async (tx) => {
    const timer = await tx.runningTimer.findFirst({
      where: { ...whose(viewer), startedAt: new Date(startedAt) },
    });
    if (!timer) {
      // Sent again after a lost reply: it was stopped by us.
      const logged = await tx.timeEntry.count({ where: { ...whose(viewer), id } });
      return logged > 0 ? ok() : refuse("NOT_RUNNING");
    }
    const ran = (now.getTime() - timer.startedAt.getTime()) / 60_000;
    if (minutes === undefined && ran > LONGEST_TIMER_MINUTES) return refuse("RAN_ON");
    const until = minutes === undefined ? now : new Date(timer.startedAt.getTime() + minutes * 60_000);
    if (until > now) return refuse("NOT_YET");
    const { engagementId, clientCompanyId, kind, deliverableId, note } = timer;
    const entries = measured(timer.startedAt, until, viewer.timeZone).map((part, at) => ({
      ...part,
      id: at === 0 ? id : derivedId(id, part.workDay),
    }));
    for (const part of entries) {
      const entry = { engagementId, kind, deliverableId, note, ...part };
      const logged = await logOwnTime(tx, viewer, { ...entry, monday: mondayOf(part.workDay) });
      // Half of it must not stay: the timer still runs, and is refused as a whole.
      if (!logged.ok) throw new Refused(logged.reason);
    }
    await tx.runningTimer.deleteMany({ where: whose(viewer) });
    await audit(tx, viewer, "timer.stopped", {
      entity: "engagement",
      entityId: engagementId,
      clientCompanyId,
      after: { kind, deliverableId, note, entries },
    });
    return ok();
  });
}

/** Throws away what a timer measured. */
export async function discardTimer(
  viewer: Viewer,
  { startedAt }: DiscardTimer,
): Promise<Result<undefined, "FORBIDDEN" | "NOT_RUNNING">> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const where = { ...whose(viewer), startedAt: new Date(startedAt) };
    const timer = await tx.runningTimer.findFirst({
      where,
      select: { engagementId: true, clientCompanyId: true },
    });
    if (!timer) return refuse("NOT_RUNNING");
    await tx.runningTimer.deleteMany({ where });
    const { engagementId, clientCompanyId } = timer;
    await audit(tx, viewer, "timer.discarded", {
      entity: "engagement",
      entityId: engagementId,
      clientCompanyId,
    });
    return ok();
  });
}

class Refused extends Error {
  constructor(readonly reason: PlaceRefusal) {
    super(reason);
  }
}

/** Takes turns with the viewer's other tabs, and leaves nothing behind of what is refused half-way. */
async function inTurn<Value, Refusal extends string>(
  viewer: Viewer,
  run: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | PlaceRefusal>> {
  try {
    return await withViewer(viewer, async (tx) => {
      await holdOwnTime(tx, viewer);
      return run(tx);
    });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.reason);
    throw error;
  }
}

function whose({ firmId, membershipId }: Viewer) {
  return { firmId, membershipId };
}
