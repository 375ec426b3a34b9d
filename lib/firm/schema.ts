import { z } from "zod";
import { isCurrency } from "@/lib/units/money";

/** The firm's own facts; `timeZone` decides which day and week it is, `currency` what a new client starts with. */
export const firmFields = z.object({
  firmName: z
    .string({ error: "Enter the firm's name." })
    .trim()
    .min(1, "Enter the firm's name.")
    .max(120, "Use at most 120 characters."),
  timeZone: z
    .string({ error: "Choose a time zone." })
    .refine(isTimeZone, "Choose a time zone from the list."),
  currency: z.string({ error: "Choose a currency." }).refine(isCurrency, "Choose a currency from the list."),
});

/** How long somebody of the firm stays signed in, in minutes without a request and in hours in any case. */
export const IDLE_MINUTES = [5, 10, 15, 30, 60] as const;
export const SESSION_HOURS = [1, 2, 4, 8, 10, 12] as const;

export const signInRulesForm = z.object({
  secondFactorRequired: z.literal("on").optional().transform(Boolean),
  idleMinutes: oneOf(IDLE_MINUTES),
  sessionHours: oneOf(SESSION_HOURS),
  version: z.coerce.number().int().min(1),
});
export type SignInRules = z.output<typeof signInRulesForm>;

export const editFirmForm = firmFields.extend({ version: z.coerce.number().int().min(1) });
export type EditFirm = z.output<typeof editFirmForm>;

function oneOf(allowed: readonly number[]) {
  return z.coerce.number({ error: "Choose one." }).refine((value) => allowed.includes(value), "Choose one.");
}

function isTimeZone(name: string): boolean {
  return name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name);
}
