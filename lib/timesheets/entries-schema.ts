import { z } from "zod";
import { rowId } from "@/lib/form-fields";
import { spanProblem } from "@/lib/rules/hours/span";
import { addDays, type IsoDay } from "@/lib/units/days";

/** Which days an address asks for, both ends included; of one engagement or all, of one person or everybody. */
export const entriesAsked = z
  .object({
    from: z.string(),
    to: z.string(),
    engagement: rowId.optional(),
    person: rowId.optional().catch(undefined),
  })
  .refine(({ from, to }) => spanProblem(from, to) === null);
export type EntriesAsked = z.output<typeof entriesAsked>;

/** How far back a list of entries goes where its address names no days: so a saved view moves along with the calendar. */
const PERIODS = [30, 90, 365] as const;

/** The days of the list of all entries: two days, or those up to today. */
export function entryDays(search: Readonly<Record<string, unknown>>, today: IsoDay) {
  const asked = entriesAsked.safeParse(search);
  if (asked.success) return { from: asked.data.from, to: asked.data.to, days: null };
  const days = PERIODS.find((period) => String(period) === search["days"]) ?? PERIODS[0];
  return { from: addDays(today, 1 - days), to: today, days };
}
