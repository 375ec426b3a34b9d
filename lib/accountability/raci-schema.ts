import { z } from "zod";
import { optionalId, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { LETTERS } from "@/lib/rules/accountability/raci";

export const addProcessInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  name: requiredText("Which process?", 120),
  sopId: optionalId,
});
export type AddProcess = z.output<typeof addProcessInput>;

export const addActivityInput = z.object({
  id: rowId,
  processId: rowId,
  title: requiredText("What is done?", 160),
  accountableSeatId: z.uuid({ error: "Who answers for it? Each activity has exactly one A." }),
});
export type AddActivity = z.output<typeof addActivityInput>;

export const setLetterInput = z.object({
  activityId: rowId,
  seatId: rowId,
  version: rowVersion,
  /** Nothing empties the cell. */
  letter: z
    .enum(LETTERS, { error: "R, A, C, I, or nothing." })
    .optional()
    .transform((letter) => letter ?? null),
});
export type SetLetter = z.output<typeof setLetterInput>;

/** For taking a process or an activity off, and putting it back. */
export const raciInput = z.object({ id: rowId });
