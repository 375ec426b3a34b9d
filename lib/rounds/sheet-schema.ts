import { z } from "zod";
import { LOCALES } from "@/lib/rules/questionnaire/locales";

/** What of a round is printed, out of an address: one respondent, a blank sheet of a group, or everybody still to answer. */
export const sheetInput = z.object({
  respondent: z.uuid().optional(),
  group: z.enum(["ceo", "head", "consultant"]).optional(),
  language: z.enum(LOCALES).catch("en"),
  paper: z.enum(["a4", "letter"]).catch("a4"),
});
export type SheetInput = z.infer<typeof sheetInput>;
