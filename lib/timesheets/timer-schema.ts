import { z } from "zod";
import { optionalId, optionalText, requiredDay, rowId, typedHours } from "@/lib/form-fields";
import { LONGEST_TIMER_MINUTES } from "@/lib/rules/hours/timer";
import { isMonday } from "@/lib/units/days";
import { WorkKind } from "@/prisma/generated/enums";

export const startTimerInput = z.object({
  engagementId: rowId,
  kind: z.enum(WorkKind, { error: "Choose what kind of work it is." }),
  deliverableId: optionalId,
  note: optionalText(500),
});
export type StartTimer = z.output<typeof startTimerInput>;

export const stopTimerInput = z.object({
  /** Of the entry that comes of it: sent twice, it is the same. */
  id: rowId,
  startedAt: z.iso.datetime({ error: "This form is out of date: reload the page." }),
  /** What it really was, where the timer ran on. */
  minutes: typedHours("Say how long it was.", { least: 1, most: LONGEST_TIMER_MINUTES }).optional(),
});
export type StopTimer = z.output<typeof stopTimerInput>;

export const discardTimerInput = stopTimerInput.pick({ startedAt: true });
export type DiscardTimer = z.output<typeof discardTimerInput>;

export const copyWeekInput = z.object({
  /** Of the request: the copies' ids come of it, so that it can be sent twice. */
  id: rowId,
  monday: requiredDay("Say which week this is.").refine(isMonday, "A week is named by its Monday."),
});
export type CopyWeek = z.output<typeof copyWeekInput>;
