import "server-only";
import { randomUUID } from "node:crypto";
import { type Viewer, can, isStaff } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { findEngagement } from "@/lib/engagements/find";
import { weekSelect, weekStanding } from "./week-standing";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { weekGrid } from "@/lib/rules/hours/week-grid";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { type IsoDay, addDays, dayIn, fromIsoDay, isMonday, mondayOf, toIsoDay } from "@/lib/units/days";

/** A week of an engagement: the viewer's own timesheet to write in, and the colleagues' time to read. */
export async function getTimesheetWeek(
  viewer: Viewer,
  clientCompanyId: string,
  engagementId: string,
  monday: IsoDay,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId) || !isMonday(monday)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, clientCompanyId, engagementId);
    if (!engagement || !runsInWeek(engagement, monday)) return null;
    const of = { firmId: viewer.firmId, engagementId };
    const week = await tx.week.findFirst({
      where: { ...of, monday: fromIsoDay(monday) },
      select: weekSelect,
    });
    const state = week?.state ?? "open";
    const entries = await listEntries(tx, of, monday);
    const own = entries.filter(({ membershipId }) => membershipId === viewer.membershipId).map(shownEntry);
    const deliverables = await tx.deliverable.findMany({
      where: { ...of, deletedAt: null },
      select: { id: true, title: true, kind: true, state: true },
      orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
    });
    const offered = deliverables.filter(({ state }) => state !== "withdrawn");
    const { clientCompany, ...plan } = engagement;
    const [before, after] = [addDays(monday, -7), addDays(monday, 7)];
    return {
      client: clientCompany,
      ...plan,
      monday,
      ...weekStanding(week),
      mayHandIn: can(viewer, "time:log") && monday <= mondayOf(today),
      mayLog: can(viewer, "time:log") && state === "open",
      minutes: totalMinutes(entries),
      grid: weekGrid(monday, own, offered),
      own,
      others: entries
        .filter(({ membershipId }) => membershipId !== viewer.membershipId)
        .map((entry) => ({ ...shownEntry(entry), memberName: entry.membership.displayName })),
      deliverables: deliverables.map(({ id, title, kind }) => ({ id, title, kind })),
      earlier: runsInWeek(plan, before) ? before : null,
      later: runsInWeek(plan, after) ? after : null,
      /** For the form's next entry: a second send of it is the same entry. */
      newEntryId: randomUUID(),
    };
  });
}

function listEntries(tx: Tx, of: { firmId: string; engagementId: string }, monday: IsoDay) {
  return tx.timeEntry.findMany({
    where: {
      ...of,
      deletedAt: null,
      workDay: { gte: fromIsoDay(monday), lte: fromIsoDay(addDays(monday, 6)) },
    },
    select: {
      id: true,
      version: true,
      workDay: true,
      minutes: true,
      kind: true,
      deliverableId: true,
      note: true,
      isCorrection: true,
      membershipId: true,
      membership: { select: { displayName: true } },
    },
    orderBy: [{ workDay: "asc" }, { createdAt: "asc" }],
  });
}

function shownEntry({
  id,
  version,
  workDay,
  minutes,
  kind,
  deliverableId,
  note,
  isCorrection,
}: Awaited<ReturnType<typeof listEntries>>[number]) {
  return { id, version, workDay: toIsoDay(workDay), minutes, kind, deliverableId, note, isCorrection };
}
