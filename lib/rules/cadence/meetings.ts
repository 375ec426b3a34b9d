import { type IsoDay, addDays, dayIn } from "@/lib/units/days";
import { type Schedule, occurrencesBetween, startOf } from "./occurrences";

export type MeetingStanding = "planned" | "held" | "cancelled" | "missed";

/** What was noted of an occurrence, by the local day that the rule gives it. */
export type NotedMeeting = {
  readonly day: IsoDay;
  readonly state: "planned" | "held" | "cancelled";
  readonly movedToDay: IsoDay | null;
  readonly movedToMinute: number | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly startedAt: Date | null;
};

export type MeetingOnDay = {
  /** Its name: the day that the rule gives it. */
  readonly day: IsoDay;
  /** The day it is on: another one if it was moved. */
  readonly onDay: IsoDay;
  readonly startMinute: number;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly lengthMinutes: number;
  readonly standing: MeetingStanding;
  /** Called off only once it should have begun: it was due all the same. */
  readonly cancelledLate: boolean;
  readonly cancelReason: string | null;
  /** Begun, and not closed. */
  readonly begun: boolean;
};

/** A moved meeting stays within this many days of its own. */
export const FARTHEST_MOVE_DAYS = 31;

/**
 * The meetings that are on the days from `from` to `to`, in their order. One that nobody held is missed as soon as its
 * day is over where it takes place; until then it is planned. Held ones stay, whatever became of the rule since.
 */
export function meetingsBetween(
  schedules: readonly Schedule[],
  noted: readonly NotedMeeting[],
  { from, to, now }: { from: IsoDay; to: IsoDay; now: Date },
): MeetingOnDay[] {
  const byDay = new Map(noted.map((meeting) => [meeting.day, meeting]));
  const [first, last] = [addDays(from, -FARTHEST_MOVE_DAYS), addDays(to, FARTHEST_MOVE_DAYS)];
  const days = new Map(
    occurrencesBetween(schedules, first, last).map(({ day, schedule }) => [day, schedule]),
  );
  for (const { day, state } of noted) {
    const schedule = state === "held" && !days.has(day) ? scheduleOn(schedules, day) : undefined;
    if (schedule) days.set(day, schedule);
  }
  return [...days]
    .map(([day, schedule]) => meetingOn(day, schedule, byDay.get(day), now))
    .filter(({ onDay }) => onDay >= from && onDay <= to)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function meetingOn(
  day: IsoDay,
  { startMinute: usual, timeZone, lengthMinutes }: Schedule,
  noted: NotedMeeting | undefined,
  now: Date,
): MeetingOnDay {
  const onDay = noted?.movedToDay ?? day;
  const startMinute = noted?.movedToMinute ?? usual;
  const startsAt = startOf(onDay, startMinute, timeZone);
  const cancelledAt = noted?.state === "cancelled" ? noted.cancelledAt : null;
  const isOver = onDay < dayIn(timeZone, now);
  const standing = noted && noted.state !== "planned" ? noted.state : isOver ? "missed" : "planned";
  return {
    day,
    onDay,
    startMinute,
    timeZone,
    startsAt,
    endsAt: new Date(startsAt.getTime() + lengthMinutes * 60_000),
    lengthMinutes,
    standing,
    cancelledLate: cancelledAt !== null && cancelledAt >= startsAt,
    cancelReason: noted?.cancelReason ?? null,
    begun: noted?.state === "planned" && noted.startedAt !== null,
  };
}

/** The schedule that holds on a day; before the first one, the first. */
export function scheduleOn(schedules: readonly Schedule[], day: IsoDay): Schedule | undefined {
  const inOrder = [...schedules].sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1));
  return inOrder.findLast(({ fromDay }) => fromDay <= day) ?? inOrder[0];
}

/** Whether a day is one of the cadence's own, by its rule or because a meeting was held on it. */
export function isOccurrence(schedules: readonly Schedule[], day: IsoDay): boolean {
  return occurrencesBetween(schedules, day, day).length > 0;
}
