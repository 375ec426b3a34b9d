import "server-only";
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { env } from "@/lib/env";

export interface Talk {
  readonly id: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly place: string;
  readonly firmName: string;
  readonly people: ReadonlyArray<{ readonly name: string; readonly email: string }>;
  readonly isCancelled: boolean;
}

/** The talk as an entry for a calendar. Its id stays and its sequence goes up, so that a later one replaces it. */
export function calendarEntry(talk: Talk, now: Date): string {
  const calendar = ical({
    prodId: { company: "Throughline", product: "Review", language: "EN" },
    method: talk.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${talk.id}@throughline`,
    sequence: talk.sequence,
    ...{ start: talk.startsAt, end: talk.endsAt, stamp: now, summary: talk.summary },
    ...(talk.place && { location: talk.place }),
    status: talk.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Whoever sends the letter, so that a calendar takes its changes from the same hand.
    organizer: { name: talk.firmName, email: senderAddress() },
    attendees: talk.people.map((person) => ({ ...person, rsvp: false, status: ICalAttendeeStatus.ACCEPTED })),
  });
  return calendar.toString();
}

function senderAddress(): string {
  const { MAIL_FROM } = env();
  return /<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
}
