import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { ruleOf } from "@/lib/rules/cadence/rhythm";
import { TEMPLATES } from "@/lib/rules/cadence/templates";
import { type IsoDay, dayIn } from "@/lib/units/days";
import { type CadencePlace, isSameSchedule, ownerOf, writeAgenda, writeSchedule } from "./keep";
import { listPeople } from "./people";
import { scheduleSelect, schedulesOf } from "./read";
import type { AddCadence, SaveCadence } from "./schema";

export type AddCadenceRefusal = "FORBIDDEN" | "NOT_FOUND";
export type SaveCadenceRefusal = AddCadenceRefusal | "STALE" | "PERSON_GONE";

/**
 * A deliverable with the template's rhythm and agenda, under the id that the form carried: sent twice, it is the same
 * one. The CEO and the heads attend, and whoever sets it up; both can be changed.
 */
export async function addCadence(
  viewer: Viewer,
  { id, engagementId, template, title, fromDay }: AddCadence,
): Promise<Result<CadencePlace, AddCadenceRefusal>> {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const engagement = await tx.engagement.findFirst({
      where: { firmId, id: engagementId, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!engagement) return refuse("NOT_FOUND");
    const place = { ...engagement, engagementId, id };
    const there = await tx.deliverable.findFirst({ where: { firmId, id }, select: { engagementId: true } });
    if (there) return there.engagementId === engagementId ? ok(place) : refuse("NOT_FOUND");

    const { repeat, agenda, purpose, ...plan } = TEMPLATES[template];
    const { clientCompanyId } = engagement;
    const named = { kind: "cadence", title: title ?? plan.title } as const;
    await tx.deliverable.create({ data: { firmId, ...place, ...named } });
    await tx.cadence.create({ data: { firmId, deliverableId: id, clientCompanyId, purpose } });
    const rhythm = { repeat, end: { kind: "never" } as const };
    const { startMinute, lengthMinutes } = plan;
    const owner = ownerOf(viewer, place);
    const schedule = { fromDay, rhythm, startMinute, lengthMinutes, timeZone: viewer.timeZone };
    await writeSchedule(tx, owner, schedule, fromDay);
    await writeAgenda(tx, owner, agenda, await usualAttendees(tx, viewer, clientCompanyId));
    await audit(tx, viewer, "cadence.added", { ...entity(place), after: { ...named, template, fromDay } });
    return ok(place);
  });
}

/**
 * Schedule, agenda and attendees of a deliverable of kind cadence. Another rhythm holds from its day on, and what was due
 * before stays. STALE: somebody changed it since it was read.
 */
export async function saveCadence(
  viewer: Viewer,
  { id, version, purpose, schedule, attendeeIds, agenda }: SaveCadence,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<CadencePlace, SaveCadenceRefusal>> {
  if (!can(viewer, "cadence:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const deliverable = await tx.deliverable.findFirst({
      where: {
        firmId,
        id,
        kind: "cadence",
        deletedAt: null,
        engagement: { deletedAt: null },
        clientCompany: visibleClients(viewer),
      },
      select: {
        clientCompanyId: true,
        engagementId: true,
        cadence: {
          select: { version: true, schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } } },
        },
      },
    });
    if (!deliverable) return refuse("NOT_FOUND");
    const { cadence, ...where } = deliverable;
    const place = { ...where, id };
    const people = await listPeople(tx, viewer, place.clientCompanyId);
    const attendees = people.filter((person) => attendeeIds.includes(person.id));
    if (attendees.length < new Set(attendeeIds).size) return refuse("PERSON_GONE");

    const held = cadence ? schedulesOf(cadence.schedules).at(-1) : undefined;
    const isNew = !isSameSchedule(held, schedule, today);
    if (!cadence) {
      if (version !== 0) return refuse("STALE");
      const { clientCompanyId } = place;
      await tx.cadence.create({ data: { firmId, deliverableId: id, clientCompanyId, purpose } });
    } else {
      // The first save sent again after a lost answer: what it made is there already.
      if (version === 0) return cadence.version === 1 && !isNew ? ok(place) : refuse("STALE");
      const { count } = await tx.cadence.updateMany({
        where: { firmId, deliverableId: id, version },
        data: { purpose, version: { increment: 1 } },
      });
      if (count === 0) return refuse("STALE");
    }
    const owner = ownerOf(viewer, place);
    if (isNew) await writeSchedule(tx, owner, schedule, today);
    await writeAgenda(tx, owner, agenda, attendees);
    const { rhythm, ...hours } = schedule;
    await audit(tx, viewer, cadence ? "cadence.edited" : "cadence.scheduled", {
      ...entity(place),
      ...(held && { before: { ...held } }),
      after: { rule: ruleOf(rhythm), ...hours, agendaItems: agenda.length, attendees: attendees.length },
    });
    return ok(place);
  });
}

/** The client's CEO and heads of department, and the one who sets it up. */
async function usualAttendees(tx: Tx, viewer: Viewer, clientCompanyId: string) {
  const leaders = await tx.contact.findMany({
    where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null, position: { in: ["ceo", "head"] } },
    select: { id: true },
  });
  const ids = [viewer.membershipId, ...leaders.map(({ id }) => id)];
  return (await listPeople(tx, viewer, clientCompanyId)).filter(({ id }) => ids.includes(id));
}

function entity({ id, clientCompanyId }: CadencePlace) {
  return { entity: "cadence", entityId: id, clientCompanyId };
}
