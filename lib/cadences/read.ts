import "server-only";
import { adherence } from "@/lib/rules/cadence/adherence";
import { type MeetingOnDay, type NotedMeeting, meetingsBetween } from "@/lib/rules/cadence/meetings";
import type { Schedule } from "@/lib/rules/cadence/occurrences";
import { scheduleSentence } from "@/lib/rules/cadence/rhythm-words";
import { type IsoDay, addDays, dayIn, mondayOf, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

/** The weeks that a cadence's strip shows, this one included. */
export const STRIP_WEEKS = 13;
/** A quarterly meeting is to be seen coming. */
const DAYS_AHEAD = 120;

export const notedSelect = {
  id: true,
  day: true,
  state: true,
  movedToDay: true,
  movedToMinute: true,
  cancelledAt: true,
  cancelReason: true,
  startedAt: true,
} as const satisfies Prisma.MeetingSelect;

export const scheduleSelect = {
  fromDay: true,
  rule: true,
  startMinute: true,
  timeZone: true,
  lengthMinutes: true,
} as const satisfies Prisma.CadenceScheduleSelect;

export const cadenceSelect = {
  deliverableId: true,
  clientCompanyId: true,
  purpose: true,
  version: true,
  deliverable: {
    select: {
      title: true,
      state: true,
      version: true,
      engagementId: true,
      clientCompany: { select: { name: true } },
    },
  },
  schedules: { select: scheduleSelect, orderBy: { fromDay: "asc" } },
} as const satisfies Prisma.CadenceSelect;

type NotedRow = Prisma.MeetingGetPayload<{ select: typeof notedSelect }>;
type CadenceRow = Prisma.CadenceGetPayload<{ select: typeof cadenceSelect }>;

export function notedOf({ day, movedToDay, ...row }: NotedRow): NotedMeeting & { id: string } {
  return { ...row, day: toIsoDay(day), movedToDay: movedToDay && toIsoDay(movedToDay) };
}

export function schedulesOf(rows: CadenceRow["schedules"]): Schedule[] {
  return rows.map(({ fromDay, ...rest }) => ({ ...rest, fromDay: toIsoDay(fromDay) }));
}

/** The first day whose meetings are read: the strip's first Monday. */
export function firstDayOf(today: IsoDay): IsoDay {
  return addDays(mondayOf(today), -7 * (STRIP_WEEKS - 1));
}

/**
 * A cadence with its meetings from the strip's first week, or `whole` from its own first one, until some months from now,
 * as they stand at this moment.
 */
export function cadenceOf(
  row: CadenceRow,
  noted: readonly NotedMeeting[],
  now: Date,
  { whole = false } = {},
) {
  const schedules = schedulesOf(row.schedules);
  const current = schedules.at(-1);
  // The days of the cadence's own place: it is Monday there when its Monday begins.
  const today = dayIn(current?.timeZone ?? "UTC", now);
  const meetings = meetingsBetween(schedules, noted, {
    from: (whole && schedules[0]?.fromDay) || firstDayOf(today),
    to: addDays(today, DAYS_AHEAD),
    now,
  });
  const { title, state, version, engagementId, clientCompany } = row.deliverable;
  return {
    id: row.deliverableId,
    clientCompanyId: row.clientCompanyId,
    clientName: clientCompany.name,
    purpose: row.purpose,
    version: row.version,
    title,
    state,
    deliverableVersion: version,
    engagementId,
    today,
    schedules,
    sentence: current ? scheduleSentence(current) : null,
    meetings,
    adherence: adherence(meetings, today),
    next: state === "withdrawn" ? null : nextOf(meetings, now),
    toClose: meetings.find((meeting) => isToClose(meeting, today, now)) ?? null,
  };
}

/** Today's, once it should have begun: it is to be entered before the day is over. */
function isToClose({ standing, onDay, startsAt }: MeetingOnDay, today: IsoDay, now: Date): boolean {
  return standing === "planned" && onDay === today && startsAt <= now;
}

/** The one that runs or comes next. */
function nextOf(meetings: readonly MeetingOnDay[], now: Date): MeetingOnDay | null {
  return meetings.find(({ standing, endsAt }) => standing === "planned" && endsAt > now) ?? null;
}
