import { z } from "zod";
import { type IsoDay, addMonths, isIsoDay, toIsoDay } from "./units/days";
import { formatHours, parseHours } from "./units/hours";
import { readNumber } from "./units/typed-number";

/** The fields that many forms share, with the words shown beside them. An empty field arrives as `undefined`. */

/** A row's id, or the client-made one of the row that a form will make. */
export const rowId = z.uuid({ error: "This form is out of date: reload the page." });

/** Another row, or none. */
export const optionalId = rowId.optional().transform((id) => id ?? null);

/** What was read before it was changed: the write holds it in its own `where`. */
export const rowVersion = z.coerce
  .number({ error: "This form is out of date: reload the page." })
  .int()
  .min(1);

export function requiredText(missing: string, longest: number) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(longest, `At most ${longest} characters, please.`);
}

export function optionalText(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, `At most ${longest} characters, please.`)
    .optional()
    .transform((text) => text || null);
}

export function requiredDay(missing: string) {
  return z.string({ error: missing }).refine(isIsoDay, "This is not a day of the calendar.");
}

export const optionalDay = z
  .string()
  .refine(isIsoDay, "This is not a day of the calendar.")
  .optional()
  .transform((day) => day ?? null);

const MOST_MONTHS_AWAY = 120;

/** For days that plan something: ten years either way, or a slip of the finger would stand in every list. */
export function isWithinReach(day: IsoDay | null, today: IsoDay = toIsoDay(new Date())): boolean {
  return (
    day === null || (day >= addMonths(today, -MOST_MONTHS_AWAY) && day <= addMonths(today, MOST_MONTHS_AWAY))
  );
}

/** For what has happened: nothing comes up tomorrow, and a slip of the year would stand outside every list. */
export function pastDayProblem(day: IsoDay, today: IsoDay): "DAY_AHEAD" | "DAY_FAR" | null {
  if (day > today) return "DAY_AHEAD";
  return isWithinReach(day, today) ? null : "DAY_FAR";
}

export const OUT_OF_REACH = "Please check the year: a day within ten years of today.";

/** Hours as people type them ("1:30", "1.5", "90m") → whole minutes between two bounds. */
export function typedHours(missing: string, { least, most }: { least: number; most: number }) {
  return z.string({ error: missing }).transform((text, context) => {
    const minutes = parseHours(text);
    if (minutes !== null && minutes >= least && minutes <= most) return minutes;
    const message =
      minutes === null
        ? "Type hours as 1:30, 1.5 or 90m."
        : `Between ${formatHours(least)} and ${formatHours(most)} hours, please.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

const LARGEST = 1e12;

/** A number as people type it: "95", "1,5", "-3.25"; nothing typed is `null`. */
export const optionalNumber = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === "") return null;
    const value = numberTyped(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "A number, please, as 95 or 1.5." });
    return z.NEVER;
  });

function numberTyped(text: string): number | null {
  const [, sign, digits = ""] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const found = readNumber(digits);
  if (!found || found.fraction.length > 4) return null;
  const value = Number(`${sign ? "-" : ""}${found.whole}.${found.fraction || "0"}`);
  return Math.abs(value) <= LARGEST ? value : null;
}
