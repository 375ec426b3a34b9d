import { z } from "zod";
import { optionalId, requiredDay, requiredText, rowId } from "@/lib/form-fields";
import { isMonday } from "@/lib/units/days";
import { parseHours } from "@/lib/units/hours";
import { WorkKind } from "@/prisma/generated/enums";

const week = {
  engagementId: rowId,
  monday: requiredDay("Say which week this is.").refine(isMonday, "A week is named by its Monday."),
  /** The hours that were looked at: 0 where nobody has written in this week yet. */
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
};

export const submitWeekInput = z.object({
  ...week,
  /** Stated in so many words where nothing was logged. */
  nothing: z.boolean().default(false),
});
export type SubmitWeek = z.output<typeof submitWeekInput>;

export const weekInput = z.object(week);
export type WeekSeen = z.output<typeof weekInput>;

export const remarkInput = z.object({
  id: rowId,
  engagementId: rowId,
  monday: week.monday,
  text: requiredText("Write what you would like to say.", 1_000),
});
export type WeekRemarkInput = z.output<typeof remarkInput>;

const MINUS = /^[-−–]\s*/;
const MOST = 24 * 60;

/** "+1:30" or "-0:45" → minutes to add to an agreed week, or to take from it. */
const signedHours = z.string({ error: "Say how much to add or to take away." }).transform((text, context) => {
  const typed = text.trim();
  const minutes = parseHours(typed.replace(MINUS, "").replace(/^\+\s*/, ""));
  if (minutes !== null && minutes > 0 && minutes <= MOST) return MINUS.test(typed) ? -minutes : minutes;
  context.addIssue({
    code: "custom",
    message: "Type 1:30 to add time, or -0:45 to take it away; at most 24:00.",
  });
  return z.NEVER;
});

export const correctWeekInput = z.object({
  id: rowId,
  engagementId: rowId,
  monday: week.monday,
  workDay: requiredDay("Say which day it is about."),
  minutes: signedHours,
  kind: z.enum(WorkKind, { error: "Choose what kind of work it was." }),
  deliverableId: optionalId,
  note: requiredText("Say why: the client reads it beside the correction.", 500),
});
export type CorrectWeek = z.output<typeof correctWeekInput>;
