import "server-only";
import { type StaffViewer, isStaff } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type NotedMeeting, meetingsBetween } from "@/lib/rules/cadence/meetings";
import { readScorecardWeek } from "@/lib/scorecards/read";
import { addDays, dayIn, fromIsoDay, isIsoDay, mondayOf } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { actionOf, actionSelect } from "./actions-read";
import { listPeople } from "./people";
import { cadenceSelect, notedOf, notedSelect, schedulesOf } from "./read";
import { visibleCadences } from "./scope";

const minutesSelect = {
  ...notedSelect,
  heldAt: true,
  heldByName: true,
  clockItemId: true,
  clockSince: true,
  items: {
    orderBy: { position: "asc" },
    select: { id: true, title: true, minutes: true, notes: true, spentSeconds: true, version: true },
  },
  decisions: {
    where: { deletedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, text: true },
  },
  attendees: { orderBy: { name: "asc" }, select: { name: true, present: true, rating: true } },
} as const satisfies Prisma.MeetingSelect;

/**
 * One meeting, by the day that the rule gives it: to run, to look back at, or to prepare. What is open of earlier
 * meetings stands first. `null`: not visible, or nothing is on that day.
 */
export async function getMeeting(
  viewer: StaffViewer,
  clientCompanyId: string,
  { cadenceId, day }: { cadenceId: string; day: string },
  now: Date = new Date(),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, cadenceId) || !isIsoDay(day)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const row = await tx.cadence.findFirst({
      where: { ...visibleCadences(viewer), clientCompanyId, deliverableId: cadenceId },
      select: {
        ...cadenceSelect,
        agenda: { orderBy: { position: "asc" }, select: { title: true, minutes: true } },
        attendees: { select: { personId: true } },
      },
    });
    if (!row) return null;
    const meetingRow = await tx.meeting.findFirst({
      where: { firmId, cadenceId, day: fromIsoDay(day) },
      select: minutesSelect,
    });
    const meeting = meetingOn(schedulesOf(row.schedules), meetingRow && notedOf(meetingRow), day, now);
    if (!meeting) return null;
    const today = dayIn(meeting.timeZone, now);
    const people = await listPeople(tx, viewer, clientCompanyId);
    const invited = row.attendees.map(({ personId }) => personId);
    return {
      client: { id: clientCompanyId, name: row.deliverable.clientCompany.name },
      cadence: { id: cadenceId, title: row.deliverable.title, purpose: row.purpose },
      meeting,
      today,
      /** Where the clock of the agenda counts from. */
      now: now.getTime(),
      agenda: row.agenda,
      people,
      invited: people.filter(({ id }) => invited.includes(id)),
      begun: meetingRow?.startedAt
        ? {
            id: meetingRow.id,
            heldAt: meetingRow.heldAt,
            heldByName: meetingRow.heldByName,
            clock: { itemId: meetingRow.clockItemId, since: meetingRow.clockSince?.getTime() ?? null },
            items: meetingRow.items,
            decisions: meetingRow.decisions,
            attendees: meetingRow.attendees,
          }
        : null,
      actions: await readActions(tx, { firmId, cadenceId }, meetingRow?.id ?? null, today),
      scorecard: await readScorecardWeek(
        tx,
        { firmId, clientCompanyId },
        mondayOf(addDays(meeting.onDay, -7)),
      ),
    };
  });
}

function meetingOn(
  schedules: ReturnType<typeof schedulesOf>,
  noted: NotedMeeting | null,
  day: string,
  now: Date,
) {
  const around = { from: addDays(day, -31), to: addDays(day, 31), now };
  return meetingsBetween(schedules, noted ? [noted] : [], around).find((each) => each.day === day);
}

/** What earlier meetings left open, and what this one agreed, done or not. */
async function readActions(
  tx: Tx,
  of: { firmId: string; cadenceId: string },
  meetingId: string | null,
  today: string,
) {
  const rows = await tx.meetingAction.findMany({
    where: { ...of, deletedAt: null, OR: [{ doneAt: null }, ...(meetingId ? [{ meetingId }] : [])] },
    orderBy: [{ dueDay: "asc" }, { createdAt: "asc" }],
    select: actionSelect,
  });
  const all = rows.map((row) => actionOf(row, today));
  return {
    earlier: all.filter((action) => action.meetingId !== meetingId),
    here: all.filter((action) => action.meetingId === meetingId),
  };
}
