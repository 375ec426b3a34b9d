import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { type IsoDay, addDays, toIsoDay } from "@/lib/units/days";

/** From a day on, until the next schedule's: a rule over local days, and the hour there. */
export type Schedule = {
  readonly fromDay: IsoDay;
  readonly rule: string;
  /** Of the local day, from midnight. */
  readonly startMinute: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly lengthMinutes: number;
};

export type Occurrence = { readonly day: IsoDay; readonly schedule: Schedule };

/**
 * The days of a cadence between two days, both included. The rule is read over days alone, so that no change of a
 * clock can move, drop or double one; each schedule ends where the next begins.
 */
export function occurrencesBetween(schedules: readonly Schedule[], from: IsoDay, to: IsoDay): Occurrence[] {
  const inOrder = [...schedules].sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1));
  return inOrder.flatMap((schedule, at) => {
    const next = inOrder[at + 1]?.fromDay;
    const last = next !== undefined && next <= to ? addDays(next, -1) : to;
    return daysOf(schedule, from, last).map((day) => ({ day, schedule }));
  });
}

function daysOf({ fromDay, rule }: Schedule, from: IsoDay, to: IsoDay): readonly IsoDay[] {
  const first = from > fromDay ? from : fromDay;
  if (first > to) return [];
  const key = [rule, fromDay, first, to].join(" ");
  const there = found.get(key);
  if (there) return there;
  const series = new RRuleTemporal({ rruleString: rule, dtstart: midnight(fromDay) });
  const days = series.between(midnight(first), midnight(to), true).map(dayOf);
  if (found.size >= MOST_FOUND) found.clear();
  found.set(key, days);
  return days;
}

/**
 * Reading a rule takes milliseconds, and a page about a cadence asks the same of it all day long. The days follow from
 * the key alone, so nothing kept here can be out of date.
 */
const found = new Map<string, readonly IsoDay[]>();
const MOST_FOUND = 2_000;

function dayOf({ epochMilliseconds }: { epochMilliseconds: number }): IsoDay {
  return toIsoDay(new Date(epochMilliseconds));
}

/** A day as an instant of a time zone without changes of the clock. */
function midnight(day: IsoDay): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime("UTC");
}

/**
 * The instant at which the clocks of a place show this minute of a day. Where they skip it, the meeting is as long after
 * midnight as on other days; where they show it twice, it is the first time.
 */
export function startOf(day: IsoDay, minute: number, timeZone: string): Date {
  const key = `${day} ${minute} ${timeZone}`;
  const there = starts.get(key) ?? epochOf(day, minute, timeZone);
  if (starts.size >= MOST_STARTS) starts.clear();
  starts.set(key, there);
  return new Date(there);
}

/** Many cadences meet at the same hour of the same days, and a page over all clients asks for thousands. */
const starts = new Map<string, number>();
const MOST_STARTS = 10_000;

function epochOf(day: IsoDay, minute: number, timeZone: string): number {
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const there = Temporal.PlainDate.from(day).toPlainDateTime(time).toZonedDateTime(timeZone);
  return there.epochMilliseconds;
}
