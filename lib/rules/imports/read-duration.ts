import { parseHours } from "@/lib/units/hours";

/** "1:30:00", "1:30", "1.5", "1,5 h", "1h 30m" or "90m" → whole minutes; null where it is none of these. */
export function readDuration(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const clock = /^(\d{1,4}):([0-5]?\d):([0-5]?\d)$/.exec(typed);
  if (clock) return Math.round(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60);
  // Nobody works a thousand hours on one entry, so a comma is never one of thousands here.
  const decimal = /^(\d{0,4})(?:[.,](\d{1,12}))?\s*(?:h|hrs?|hours?|std\.?)?$/.exec(typed);
  if (decimal && /\d/.test(typed))
    return Math.round(Number(`${decimal[1] || "0"}.${decimal[2] ?? "0"}`) * 60);
  return parseHours(typed);
}
