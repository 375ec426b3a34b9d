import "server-only";
import { type StaffViewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { verbsFrom } from "@/lib/deliverables/transitions";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { listOpenActions } from "./actions-read";
import { listPeople } from "./people";
import { cadenceOf, cadenceSelect } from "./read";
import { readNoted } from "./read-noted";
import { visibleCadences } from "./scope";

const LATEST_DECISIONS = 10;

/** All cadences of a client with how they run, and what of them is only planned. `null`: not visible. */
export async function listCadences(viewer: StaffViewer, clientCompanyId: string, now: Date = new Date()) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const today = dayIn(viewer.timeZone, now);
    const rows = await tx.cadence.findMany({
      where: { ...visibleCadences(viewer), clientCompanyId },
      orderBy: { deliverable: { createdAt: "asc" } },
      select: cadenceSelect,
    });
    const noted = await readNoted(
      tx,
      firmId,
      rows.map(({ deliverableId }) => deliverableId),
      today,
    );
    const open = await tx.meetingAction.groupBy({
      by: ["cadenceId"],
      where: { firmId, clientCompanyId, doneAt: null, deletedAt: null },
      _count: { id: true },
    });
    return {
      client,
      today,
      cadences: rows.map((row) => ({
        ...cadenceOf(row, noted.get(row.deliverableId) ?? [], now),
        openActions: open.find(({ cadenceId }) => cadenceId === row.deliverableId)?._count.id ?? 0,
      })),
      unscheduled: await tx.deliverable.findMany({
        where: {
          firmId,
          clientCompanyId,
          kind: "cadence",
          deletedAt: null,
          state: { not: "withdrawn" },
          engagement: { deletedAt: null },
          cadence: null,
        },
        orderBy: { createdAt: "asc" },
        select: { id: true, title: true },
      }),
      engagements: await tx.engagement.findMany({
        where: { firmId, clientCompanyId, deletedAt: null },
        orderBy: { startsOn: "desc" },
        select: { id: true, title: true },
      }),
    };
  });
}

/** One cadence: its meetings, what was decided, what is still to do. `null`: no such cadence, or not visible. */
export async function getCadence(
  viewer: StaffViewer,
  clientCompanyId: string,
  cadenceId: string,
  now: Date = new Date(),
  { whole = false } = {},
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, cadenceId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const row = await tx.cadence.findFirst({
      where: { ...visibleCadences(viewer), clientCompanyId, deliverableId: cadenceId },
      select: {
        ...cadenceSelect,
        agenda: { orderBy: { position: "asc" }, select: { title: true, minutes: true } },
        attendees: {
          select: { contact: { select: { name: true } }, membership: { select: { displayName: true } } },
        },
      },
    });
    if (!row) return null;
    const today = dayIn(viewer.timeZone, now);
    const noted = await readNoted(tx, firmId, [cadenceId], today);
    const cadence = cadenceOf(row, noted.get(cadenceId) ?? [], now);
    const of = { firmId, cadenceId };
    const decisions = await tx.meetingDecision.findMany({
      where: { ...of, deletedAt: null },
      orderBy: { createdAt: "desc" },
      ...(!whole && { take: LATEST_DECISIONS }),
      select: { id: true, text: true, meeting: { select: { day: true } } },
    });
    const ratings = await readRatings(tx, of);
    return {
      ...cadence,
      client: { id: clientCompanyId, name: cadence.clientName },
      verbs: verbsFrom(cadence.state),
      agenda: row.agenda,
      attendees: row.attendees
        .map(({ contact, membership }) => contact?.name ?? membership?.displayName ?? "")
        .sort(),
      ratings,
      decisions: decisions.map(({ meeting, ...rest }) => ({ ...rest, day: toIsoDay(meeting.day) })),
      actions: await listOpenActions(tx, of, today, { whole }),
    };
  });
}

/** The form of a cadence's schedule, agenda and attendees; of a deliverable without one, to begin from a template. */
export async function getCadenceForm(viewer: StaffViewer, clientCompanyId: string, cadenceId: string) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, cadenceId)) return null;
  return withViewer(viewer, async (tx) => {
    const deliverable = await tx.deliverable.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: cadenceId,
        kind: "cadence",
        deletedAt: null,
        engagement: { deletedAt: null },
        clientCompany: visibleClient(viewer, clientCompanyId),
      },
      select: {
        id: true,
        title: true,
        clientCompany: { select: { id: true, name: true } },
        cadence: {
          select: {
            version: true,
            purpose: true,
            schedules: { orderBy: { fromDay: "desc" }, take: 1, select: cadenceSelect.schedules.select },
            agenda: { orderBy: { position: "asc" }, select: { title: true, minutes: true } },
            attendees: { select: { personId: true } },
          },
        },
      },
    });
    if (!deliverable) return null;
    const { cadence, clientCompany, ...rest } = deliverable;
    const schedule = cadence?.schedules[0];
    return {
      ...rest,
      client: clientCompany,
      today: dayIn(viewer.timeZone, new Date()),
      people: await listPeople(tx, viewer, clientCompanyId),
      cadence: cadence && {
        version: cadence.version,
        purpose: cadence.purpose,
        agenda: cadence.agenda,
        attendeeIds: cadence.attendees.map(({ personId }) => personId),
        schedule: schedule ? { ...schedule, fromDay: toIsoDay(schedule.fromDay) } : null,
      },
    };
  });
}

/** Of each held meeting, by its day: the mean of what those who were there gave it. */
async function readRatings(tx: Tx, { firmId, cadenceId }: { firmId: string; cadenceId: string }) {
  const rows = await tx.$queryRaw<{ day: Date; rating: number }[]>`
    SELECT m.day, avg(a.rating)::float8 AS rating
      FROM meeting m JOIN meeting_attendee a ON a.firm_id = m.firm_id AND a.meeting_id = m.id
     WHERE m.firm_id = ${firmId}::uuid AND m.cadence_id = ${cadenceId}::uuid AND a.rating IS NOT NULL
     GROUP BY m.day`;
  return new Map(rows.map(({ day, rating }) => [toIsoDay(day), rating]));
}
