import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type MeetingOnDay, type NotedMeeting, meetingsBetween } from "@/lib/rules/cadence/meetings";
import { addDays, fromIsoDay } from "@/lib/units/days";
import { notedOf, notedSelect, scheduleSelect, schedulesOf } from "./read";
import type { MeetingInput } from "./schema";
import { visibleCadences } from "./scope";

export interface HeldOccurrence {
  readonly clientCompanyId: string;
  readonly meeting: MeetingOnDay;
  readonly noted: (NotedMeeting & { readonly id: string }) | null;
}

/**
 * One occurrence of a cadence as it stands, with the cadence held: whoever starts, cancels or moves a meeting at the same
 * moment waits, and finds what the first one left. `null`: no such cadence for the viewer, or nothing is on that day.
 */
export async function holdOccurrence(
  tx: Tx,
  viewer: Viewer,
  { cadenceId, day }: MeetingInput,
  now: Date,
): Promise<HeldOccurrence | null> {
  const { firmId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "cadence" WHERE "firm_id" = ${firmId}::uuid AND "deliverable_id" = ${cadenceId}::uuid FOR UPDATE`;
  const cadence = await tx.cadence.findFirst({
    where: { ...visibleCadences(viewer), deliverableId: cadenceId },
    select: { clientCompanyId: true, schedules: { select: scheduleSelect } },
  });
  if (!cadence) return null;
  const row = await tx.meeting.findFirst({
    where: { firmId, cadenceId, day: fromIsoDay(day) },
    select: notedSelect,
  });
  const noted = row && notedOf(row);
  const around = { from: addDays(day, -31), to: addDays(day, 31), now };
  const all = meetingsBetween(schedulesOf(cadence.schedules), noted ? [noted] : [], around);
  const meeting = all.find((each) => each.day === day);
  return meeting ? { clientCompanyId: cadence.clientCompanyId, meeting, noted } : null;
}

/** The row of an occurrence, made where nobody has touched it yet; within `holdOccurrence`. */
export async function meetingRow(
  tx: Tx,
  viewer: Viewer,
  { clientCompanyId, meeting, noted }: HeldOccurrence,
  cadenceId: string,
): Promise<string> {
  if (noted) return noted.id;
  const id = crypto.randomUUID();
  const day = fromIsoDay(meeting.day);
  await tx.meeting.create({ data: { firmId: viewer.firmId, id, clientCompanyId, cadenceId, day } });
  return id;
}

/** A meeting that the viewer may change, held until the transaction ends. */
export async function holdMeeting(tx: Tx, viewer: Viewer, meetingId: string) {
  await tx.$queryRaw`SELECT 1 FROM "meeting" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${meetingId}::uuid FOR UPDATE`;
  return tx.meeting.findFirst({
    where: { firmId: viewer.firmId, id: meetingId, cadence: visibleCadences(viewer) },
    select: {
      id: true,
      cadenceId: true,
      clientCompanyId: true,
      day: true,
      state: true,
      startedAt: true,
      clockItemId: true,
      clockSince: true,
    },
  });
}

export type HeldMeeting = NonNullable<Awaited<ReturnType<typeof holdMeeting>>>;

export function entityOf({ id, clientCompanyId }: Pick<HeldMeeting, "id" | "clientCompanyId">) {
  return { entity: "meeting", entityId: id, clientCompanyId };
}
