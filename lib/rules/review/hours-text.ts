import type { OpenHours } from "./slots";

export type Minutes = Pick<OpenHours, "fromMinute" | "toMinute">;

/** "9:00–12:00, 13:30–17:00" → its spans; `null` where it says something else. Empty is no hours at all. */
export function parseHoursText(text: string): Minutes[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => part === "")) return [];
  const spans = parts.map(spanOf);
  return spans.every((span) => span !== null) ? spans : null;
}

export function hoursText(spans: readonly Minutes[]): string {
  return spans.map(({ fromMinute, toMinute }) => `${clock(fromMinute)}–${clock(toMinute)}`).join(", ");
}

const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

function spanOf(part: string): Minutes | null {
  const found = SPAN.exec(part);
  if (!found) return null;
  const fromMinute = minuteOf(found[1], found[2]);
  const toMinute = minuteOf(found[3], found[4]);
  return fromMinute !== null && toMinute !== null && fromMinute < toMinute ? { fromMinute, toMinute } : null;
}

function minuteOf(hour = "", minute = "0"): number | null {
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && at <= 1440 ? at : null;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
