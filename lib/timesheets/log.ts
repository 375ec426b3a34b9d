import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { fromIsoDay } from "@/lib/units/days";
import { dayHasRoom, findWorkplace, openWeek, type PlaceRefusal } from "./place";
import type { LogTime } from "./schema";

export type Logged = { clientCompanyId: string; isNew: boolean };

/**
 * Writes one entry of the viewer's, whose own time is held: `holdOwnTime`. Sent twice, it is the same entry. What it is
 * part of writes the trail.
 */
export async function logOwnTime(
  tx: Tx,
  viewer: Viewer,
  input: LogTime,
): Promise<Result<Logged, PlaceRefusal>> {
  const place = await findWorkplace(tx, viewer, input);
  if (!place.ok) return place;
  const { clientCompanyId } = place.value;
  const there = await tx.timeEntry.findFirst({
    where: { firmId: viewer.firmId, id: input.id },
    select: { engagementId: true, membershipId: true },
  });
  if (there) {
    const own = there.membershipId === viewer.membershipId && there.engagementId === input.engagementId;
    return own ? ok({ clientCompanyId, isNew: false }) : refuse("NOT_FOUND");
  }
  if (!(await dayHasRoom(tx, viewer, input))) return refuse("DAY_FULL");
  const week = await openWeek(tx, viewer, clientCompanyId, input);
  if (!week.ok) return week;

  const { id, engagementId } = input;
  await tx.timeEntry.create({
    data: {
      firmId: viewer.firmId,
      id,
      clientCompanyId,
      engagementId,
      weekId: week.value,
      membershipId: viewer.membershipId,
      ...columns(input),
    },
  });
  return ok({ clientCompanyId, isNew: true });
}

type Entry = Pick<LogTime, "workDay" | "minutes" | "kind" | "deliverableId" | "note">;

export function columns({ workDay, minutes, kind, deliverableId, note }: Entry) {
  return { workDay: fromIsoDay(workDay), minutes, kind, deliverableId, note };
}

export function auditable({ workDay, minutes, kind, deliverableId, note }: Entry) {
  return { workDay, minutes, kind, deliverableId, note };
}
