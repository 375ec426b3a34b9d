import { Temporal } from "temporal-polyfill";
import { dateFormat } from "./formatters";

/** A day is an ISO string "2026-03-02", never an instant; a week is the ISO string of its Monday. */
export type IsoDay = string;

export function isIsoDay(text: string): boolean {
  // PostgreSQL has no year 0.
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

/** The day it is at `instant` in a time zone, such as the firm's. */
export function dayIn(timeZone: string, instant: Date): IsoDay {
  // Sweden writes days as ISO does; the formatter is made once, where Temporal works the zone out each time.
  return dateFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
}

/** The instant at which the clocks of a time zone show this hour of a day; in a gap of theirs, the first one after it. */
export function instantAt(day: IsoDay, hour: number, timeZone: string): Date {
  const there = Temporal.PlainDate.from(day).toPlainDateTime({ hour }).toZonedDateTime(timeZone);
  return new Date(there.epochMilliseconds);
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A page asks this of every day there is: by whole days since 1970, where Temporal takes ten times as long. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayAt(daysSince1970(day) + days);
}

export function addMonths(day: IsoDay, months: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return daysSince1970(to) - daysSince1970(from);
}

/** Whole months from one day to another, the last one only when it is complete. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "months" }).months;
}

export function mondayOf(day: IsoDay): IsoDay {
  const at = daysSince1970(day);
  // The first of 1970 was a Thursday.
  return dayAt(at - ((((at + 3) % 7) + 7) % 7));
}

const DAY_MS = 86_400_000;

function daysSince1970(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** Throws, as Temporal does, where the day was none. */
function dayAt(days: number): IsoDay {
  return toIsoDay(new Date(days * DAY_MS));
}

/** Whether it is the name of a week; false for what is no day at all. */
export function isMonday(text: string): boolean {
  return isIsoDay(text) && mondayOf(text) === text;
}

/** The first day of its month: a month is named by it. */
export function firstOfMonth(day: IsoDay): IsoDay {
  return `${day.slice(0, 7)}-01`;
}

/** The seven days of a week, Monday first. */
export function daysOfWeek(monday: IsoDay): IsoDay[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** A PostgreSQL `date` as Prisma gives it (midnight UTC) ↔ the ISO day. */
export function toIsoDay(date: Date): IsoDay {
  return date.toISOString().slice(0, 10);
}
export function fromIsoDay(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

function shown(day: IsoDay, options: Intl.DateTimeFormatOptions, locale: string): string {
  return dateFormat(locale, { timeZone: "UTC", ...options }).format(fromIsoDay(day));
}

/** "2 Mar 2026" */
export function formatDay(day: IsoDay, locale = "en-GB"): string {
  return shown(day, { day: "numeric", month: "short", year: "numeric" }, locale);
}

/** "March" */
export function formatMonth(day: IsoDay, locale = "en-GB"): string {
  return shown(day, { month: "long" }, locale);
}

/** "Mon 2 Mar" */
export function formatWeekday(day: IsoDay, locale = "en-GB"): string {
  return shown(day, { weekday: "short", day: "numeric", month: "short" }, locale).replace(",", "");
}

/** "Mon 2 Mar – Sun 8 Mar (W10)", in German "Mo 2. März – So 8. März (KW 10)" */
export function formatWeek(monday: IsoDay, locale = "en-GB"): string {
  const week = Temporal.PlainDate.from(monday).weekOfYear;
  const sunday = addDays(monday, 6);
  const name = locale === "de" ? `KW ${week}` : `W${String(week).padStart(2, "0")}`;
  return `${formatWeekday(monday, locale)} – ${formatWeekday(sunday, locale)} (${name})`;
}

/** An instant in a time zone: "2 Mar 2026, 14:05" */
export function formatInstant(instant: Date, timeZone: string, locale = "en-GB"): string {
  return dateFormat(locale, {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(instant);
}
