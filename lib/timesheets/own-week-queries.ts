import "server-only";
import { randomUUID } from "node:crypto";
import { can, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { sheetOf } from "@/lib/rules/hours/own-sheet";
import { addDays, dayIn, fromIsoDay, type IsoDay, isMonday, mondayOf, toIsoDay } from "@/lib/units/days";
import { readTimer } from "./read-timer";

/** The viewer's own week over all clients: what they can log on, what they logged, and the lines of the week before. */
export async function getOwnWeek(
  viewer: StaffViewer,
  monday: IsoDay,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "time:log") || !isMonday(monday)) return null;
  return withViewer(viewer, async (tx) => {
    const engagements = await listRunning(tx, viewer, monday);
    const entries = await listOwn(tx, viewer, addDays(monday, -7), addDays(monday, 6));
    const deliverables = await tx.deliverable.findMany({
      where: {
        firmId: viewer.firmId,
        engagementId: { in: engagements.map(({ id }) => id) },
        deletedAt: null,
        state: { not: "withdrawn" },
      },
      orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
      select: { id: true, engagementId: true, title: true, kind: true },
    });
    const own = entries.filter(({ workDay }) => workDay >= monday);
    const before = entries.filter(({ workDay }) => workDay < monday);
    return {
      monday,
      today,
      isThisWeek: monday === mondayOf(today),
      sheet: sheetOf(
        monday,
        engagements.map(({ id }) => id),
        own,
        before,
      ),
      engagements: engagements.map((engagement) => ({
        ...engagement,
        deliverables: deliverables.filter(({ engagementId }) => engagementId === engagement.id),
      })),
      /** Hours of engagements that are no longer visible or running still count in one's own day. */
      copyable: before.filter(
        ({ engagementId, isCorrection }) =>
          !isCorrection && engagements.some(({ id, state }) => id === engagementId && state === "open"),
      ).length,
      timer: await readTimer(tx, viewer),
      newEntryId: randomUUID(),
    };
  });
}

async function listRunning(tx: Tx, viewer: StaffViewer, monday: IsoDay) {
  const rows = await tx.engagement.findMany({
    where: {
      firmId: viewer.firmId,
      deletedAt: null,
      clientCompany: visibleClients(viewer),
      startsOn: { lte: fromIsoDay(addDays(monday, 6)) },
      OR: [{ endsOn: null }, { endsOn: { gte: fromIsoDay(monday) } }],
    },
    orderBy: [{ clientCompany: { name: "asc" } }, { startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      startsOn: true,
      endsOn: true,
      plannedMinutesPerWeek: true,
      clientCompany: { select: { id: true, name: true } },
      weeks: { where: { monday: fromIsoDay(monday) }, select: { state: true, minutes: true } },
    },
  });
  return rows
    .map(({ startsOn, endsOn, weeks, clientCompany, ...rest }) => ({
      ...rest,
      client: clientCompany,
      startsOn: toIsoDay(startsOn),
      endsOn: endsOn && toIsoDay(endsOn),
      state: weeks[0]?.state ?? ("open" as const),
      /** Everybody's, not only one's own. */
      weekMinutes: weeks[0]?.minutes ?? 0,
    }))
    .filter((engagement) => runsInWeek(engagement, monday));
}

async function listOwn(tx: Tx, viewer: StaffViewer, from: IsoDay, to: IsoDay) {
  const rows = await tx.timeEntry.findMany({
    where: {
      firmId: viewer.firmId,
      membershipId: viewer.membershipId,
      workDay: { gte: fromIsoDay(from), lte: fromIsoDay(to) },
      deletedAt: null,
      engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
    },
    orderBy: [{ workDay: "asc" }, { createdAt: "asc" }],
    select: {
      id: true,
      engagementId: true,
      version: true,
      workDay: true,
      minutes: true,
      kind: true,
      deliverableId: true,
      note: true,
      isCorrection: true,
    },
  });
  return rows.map(({ workDay, ...rest }) => ({ ...rest, workDay: toIsoDay(workDay) }));
}
