import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { Schedule } from "@/lib/rules/cadence/occurrences";
import { type Rhythm, ruleOf } from "@/lib/rules/cadence/rhythm";
import type { AgendaEntry } from "@/lib/rules/cadence/templates";
import { type IsoDay, fromIsoDay } from "@/lib/units/days";
import { type Person, attendeeColumns } from "./people";

export interface CadencePlace {
  readonly clientCompanyId: string;
  readonly engagementId: string;
  readonly id: string;
}

export type PlannedSchedule = Omit<Schedule, "rule"> & { readonly rhythm: Rhythm };

interface Owner {
  readonly firmId: string;
  readonly clientCompanyId: string;
  readonly cadenceId: string;
}

export function ownerOf(viewer: Viewer, { clientCompanyId, id }: CadencePlace): Owner {
  return { firmId: viewer.firmId, clientCompanyId, cadenceId: id };
}

/** Agenda and attendees as they now are. What meetings have taken from them before stays as it was. */
export async function writeAgenda(
  tx: Tx,
  owner: Owner,
  agenda: readonly AgendaEntry[],
  attendees: readonly Person[],
): Promise<void> {
  const where = { firmId: owner.firmId, cadenceId: owner.cadenceId };
  await tx.agendaItem.deleteMany({ where });
  await tx.agendaItem.createMany({ data: agenda.map((item, position) => ({ ...owner, position, ...item })) });
  await tx.cadenceAttendee.deleteMany({ where });
  await tx.cadenceAttendee.createMany({
    data: attendees.map((person) => ({ ...owner, ...attendeeColumns(person) })),
  });
}

/**
 * From its day on it holds instead of what was to hold then, and instead of what has not begun yet; what held before that
 * day stays.
 */
export async function writeSchedule(
  tx: Tx,
  owner: Owner,
  { fromDay, rhythm, ...hours }: PlannedSchedule,
  today: IsoDay,
) {
  const { firmId, cadenceId } = owner;
  const from = fromIsoDay(fromDay);
  await tx.cadenceSchedule.deleteMany({
    where: { firmId, cadenceId, OR: [{ fromDay: { gte: from } }, { fromDay: { gt: fromIsoDay(today) } }] },
  });
  await tx.cadenceSchedule.create({ data: { ...owner, fromDay: from, rule: ruleOf(rhythm), ...hours } });
}

/**
 * Whether nothing is to be written: it says the same as the one that holds. Its day then matters only where it makes that
 * one begin earlier, or another day than the one it has not begun on yet.
 */
export function isSameSchedule(
  held: Schedule | undefined,
  { rhythm, fromDay, ...hours }: PlannedSchedule,
  today: IsoDay,
): boolean {
  if (!held || fromDay < held.fromDay || (held.fromDay > today && fromDay !== held.fromDay)) return false;
  return (
    held.rule === ruleOf(rhythm) &&
    held.startMinute === hours.startMinute &&
    held.timeZone === hours.timeZone &&
    held.lengthMinutes === hours.lengthMinutes
  );
}
