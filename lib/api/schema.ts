import { z } from "zod";
import { requiredDay, requiredText, rowId } from "@/lib/form-fields";
import { addDays } from "@/lib/units/days";
import { SCOPE_NAMES } from "./scopes";

/** The longest that a token lives, in days from today. */
export const MOST_TOKEN_DAYS = 365;

const scopes = z
  .union([z.array(z.enum(SCOPE_NAMES)), z.enum(SCOPE_NAMES)], { error: "Choose what it may do." })
  .transform((chosen) => [chosen].flat());

export const makeTokenInput = z.object({
  id: rowId,
  name: requiredText("What is it for?", 60),
  scopes,
  lastDay: requiredDay("Until when does it work?"),
  assistantWrites: z.boolean().optional().transform(Boolean),
});
export type MakeToken = z.output<typeof makeTokenInput>;

export const tokenInput = z.object({ id: rowId });

export function isWithinTokenLife(day: string, today: string): boolean {
  return day >= today && day <= addDays(today, MOST_TOKEN_DAYS);
}
