import { z } from "zod";
import { requiredDay, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { isMonday } from "@/lib/units/days";

const LONGEST = 8_000;

export const saveNoteInput = z.object({
  engagementId: rowId,
  monday: requiredDay("Say which week this is.").refine(isMonday, "A week is named by its Monday."),
  /** The text that was edited: 0 where nothing was kept yet. */
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
  text: requiredText("Write what the client should read.", LONGEST),
  /** What the pressed button goes on to. */
  next: z.enum(["stay", "preview"]).default("stay"),
});
export type SaveNote = Omit<z.output<typeof saveNoteInput>, "next">;

export const sendNoteInput = z.object({
  id: rowId,
  /** The text that was previewed. */
  version: rowVersion,
  contactIds: z
    .array(rowId, { error: "Choose who reads it." })
    .min(1, "Choose who reads it.")
    .max(50, "At most 50 people, please."),
});
export type SendNote = z.output<typeof sendNoteInput>;
