import { z } from "zod";
import { optionalId, optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { plannedDay } from "./schema";

const LONGEST_NOTES = 10_000;

/** Without an item, the clock stops. */
export const moveClockInput = z.object({
  meetingId: rowId,
  itemId: optionalId,
});
export type MoveClock = z.output<typeof moveClockInput>;

export const saveNotesInput = z.object({
  itemId: rowId,
  version: rowVersion,
  notes: z
    .string()
    .max(LONGEST_NOTES, `At most ${LONGEST_NOTES} characters an item, please.`)
    .optional()
    .transform((text) => text ?? ""),
});
export type SaveNotes = z.output<typeof saveNotesInput>;

export const addDecisionInput = z.object({
  id: rowId,
  meetingId: rowId,
  text: requiredText("What was decided?", 500),
});
export type AddDecision = z.output<typeof addDecisionInput>;

export const addActionInput = z.object({
  id: rowId,
  meetingId: rowId,
  text: requiredText("What is to be done?", 300),
  ownerId: z.uuid({ error: "Who does it?" }),
  dueDay: plannedDay("By which day?"),
});
export type AddAction = z.output<typeof addActionInput>;

export const completeActionInput = z.object({ id: rowId, version: rowVersion });
export type CompleteAction = z.output<typeof completeActionInput>;

/** For taking something back: a decision, an action, or that it was done. */
export const minuteInput = z.object({ id: rowId });

const attended = z.object({
  personId: rowId,
  present: optionalText(10).transform((ticked) => ticked !== null),
  rating: z.coerce
    .number({ error: "From 1 to 10, please." })
    .int("A whole number, please.")
    .min(1, "From 1 to 10, please.")
    .max(10, "From 1 to 10, please.")
    .optional()
    .transform((rating) => rating ?? null),
});

export const closeMeetingInput = z.object({
  meetingId: rowId,
  people: z.array(attended).max(60).default([]),
});
export type CloseMeeting = z.output<typeof closeMeetingInput>;
