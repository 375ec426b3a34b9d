import { Temporal } from "temporal-polyfill";
import { type IsoDay, addDays, dayIn } from "@/lib/units/days";

export const SLOT_MINUTES = 20;

/** On a day of the week (1 = Monday … 7 = Sunday), by the clocks of the member's place; the end may be midnight, 1440. */
export type OpenHours = Readonly<{ weekday: number; fromMinute: number; toMinute: number }>;

/** From when to when, the end not included. */
export type Span = Readonly<{ from: Date; to: Date }>;

export type Availability = Readonly<{
  /** IANA name. */
  timeZone: string;
  hours: readonly OpenHours[];
  /** How long before it starts a slot can still be taken. */
  noticeMinutes: number;
  /** Kept free before and after whatever is in the member's calendar already. */
  bufferMinutes: number;
  /** The last day that can be booked, counted from today at the member's place. */
  daysAhead: number;
}>;

/**
 * The slots that are free at `now`, earliest first. They start every 20 minutes from the beginning of the opening hours, as
 * time passes and not as clocks show it: an hour that clocks skip has no slots, one that they show twice has those of both.
 */
export function freeSlots(availability: Availability, busy: readonly Span[], now: Date): Span[] {
  const earliest = now.getTime() + availability.noticeMinutes * MINUTE_MS;
  const taken = busy.map((span) => widened(span, availability.bufferMinutes * MINUTE_MS));
  const slots = openSpans(availability, now).flatMap(slotsOf);
  return slots.filter((slot) => slot.from.getTime() >= earliest && !taken.some((span) => meet(slot, span)));
}

/** Whether this one is among them: what a visitor sends back was free when the page was made, and may be so no longer. */
export function isFree(availability: Availability, busy: readonly Span[], now: Date, from: Date): boolean {
  return freeSlots(availability, busy, now).some((slot) => slot.from.getTime() === from.getTime());
}

const MINUTE_MS = 60_000;
const SLOT_MS = SLOT_MINUTES * MINUTE_MS;

/** The opening hours as instants, those that touch or overlap as one, so that no slot is offered twice. */
function openSpans({ timeZone, hours, daysAhead }: Availability, now: Date): Span[] {
  const today = dayIn(timeZone, now);
  const spans = Array.from({ length: daysAhead + 1 }, (_, ahead) => addDays(today, ahead)).flatMap((day) =>
    hours
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ fromMinute, toMinute }) => ({
        from: clockAt(day, fromMinute, timeZone, "later"),
        to: clockAt(day, toMinute, timeZone, "earlier"),
      })),
  );
  return joined(spans.filter(({ from, to }) => from < to));
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from.getTime() - other.from.getTime())) {
    const before = whole.at(-1);
    if (!before || before.to < span.from) whole.push(span);
    else if (before.to < span.to) whole[whole.length - 1] = { from: before.from, to: span.to };
  }
  return whole;
}

function slotsOf({ from, to }: Span): Span[] {
  const many = Math.floor((to.getTime() - from.getTime()) / SLOT_MS);
  return Array.from({ length: many }, (_, at) => ({
    from: new Date(from.getTime() + at * SLOT_MS),
    to: new Date(from.getTime() + (at + 1) * SLOT_MS),
  }));
}

function widened({ from, to }: Span, by: number): Span {
  return { from: new Date(from.getTime() - by), to: new Date(to.getTime() + by) };
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function weekdayOf(day: IsoDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/**
 * The instant at which the clocks show this minute of the day. Where they skip it, hours begin and end at the gap; where they
 * show it twice, hours begin the second time and end the first, so that no slot lies outside of them by either reading.
 */
function clockAt(day: IsoDay, minute: number, timeZone: string, ofTwo: "earlier" | "later"): Date {
  const wanted = Temporal.PlainDate.from(day)
    .add({ days: Math.floor(minute / 1440) })
    .toPlainDateTime({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 });
  const there = wanted.toZonedDateTime(timeZone, { disambiguation: ofTwo });
  if (there.toPlainDateTime().equals(wanted)) return new Date(there.epochMilliseconds);
  const before = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return new Date((before.getTimeZoneTransition("next") ?? there).epochMilliseconds);
}
