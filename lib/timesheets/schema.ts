import { z } from "zod";
import { optionalId, optionalText, requiredDay, rowId, rowVersion, typedHours } from "@/lib/form-fields";
import { MINUTES_IN_A_DAY } from "@/lib/rules/hours/day-limit";
import { isMonday } from "@/lib/units/days";
import { WorkKind } from "@/prisma/generated/enums";

const work = {
  engagementId: rowId,
  /** The week on the screen; the work day lies in it. */
  monday: requiredDay("Say which week this is.").refine(isMonday, "A week is named by its Monday."),
  workDay: requiredDay("Say on which day it was."),
  minutes: typedHours("Say how long it took.", { least: 1, most: MINUTES_IN_A_DAY }),
  kind: z.enum(WorkKind, { error: "Choose what kind of work it was." }),
  deliverableId: optionalId,
  note: optionalText(500),
};

export const logTimeInput = z.object({ id: rowId, ...work });
export type LogTime = z.output<typeof logTimeInput>;

export const editTimeInput = z.object({ id: rowId, version: rowVersion, ...work });
export type EditTime = z.output<typeof editTimeInput>;

/** For deleting and bringing back. */
export const timeEntryInput = z.object({ id: rowId });

/** The week in the portal's address; anything that is not a Monday asks for the latest one. */
export const weekAsked = z.object({
  week: z.string().refine(isMonday).nullable().catch(null),
});
