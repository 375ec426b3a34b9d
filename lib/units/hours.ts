import { readNumber } from "./typed-number";

/** Time worked is an integer of minutes; text goes in and out here only. */

/** "1:30", "1.5", "1,5", "90m", "1h 30m" or "2h" → whole minutes; `null` where it is none of these. */
export function parseHours(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const units = /^(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?$/.exec(typed);
  if (units && (units[1] || units[2])) return Number(units[1] ?? 0) * 60 + Number(units[2] ?? 0);
  const decimal = readNumber(typed);
  if (!decimal || decimal.whole.length > 3 || decimal.fraction.length > 2) return null;
  return Math.round(Number(`${decimal.whole}.${decimal.fraction}`) * 60);
}

/** Minutes → "1:30". */
export function formatHours(minutes: number): string {
  const sign = minutes < 0 ? "−" : "";
  const whole = Math.abs(Math.round(minutes));
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
