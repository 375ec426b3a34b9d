import { type IsoDay, daysBetween, isIsoDay } from "@/lib/units/days";

/** A year at once, both ends counted: no file is made of all that a firm ever did. */
export const MOST_DAYS = 366;

/** What is wrong with the days somebody asks for; `null`: nothing. */
export function spanProblem(from: IsoDay, to: IsoDay): "NO_DAY" | "BACKWARDS" | "TOO_LONG" | null {
  if (!isIsoDay(from) || !isIsoDay(to)) return "NO_DAY";
  if (to < from) return "BACKWARDS";
  return daysBetween(from, to) >= MOST_DAYS ? "TOO_LONG" : null;
}
