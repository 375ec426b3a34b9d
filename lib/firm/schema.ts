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

export const editFirmForm = firmFields.extend({ version: z.coerce.number().int().min(1) });
export type EditFirm = z.output<typeof editFirmForm>;

function isTimeZone(name: string): boolean {
  return name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name);
}
