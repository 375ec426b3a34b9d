import { z } from "zod";
import { bulkRows } from "@/lib/bulk/schema";
import {
  OUT_OF_REACH,
  isWithinReach,
  optionalDay,
  optionalId,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
} from "@/lib/form-fields";
import { RecheckOutcome } from "@/prisma/generated/enums";

/** On the day itself, the day before, a week before. */
export const REMIND_BEFORE = ["0", "1", "7"] as const;

export const addTaskInput = z.object({
  id: rowId,
  clientCompanyId: z.uuid({ error: "Which client is it about?" }),
  title: requiredText("What is there to do?", 160),
  dueDay: requiredDay("By which day?").refine((day) => isWithinReach(day), OUT_OF_REACH),
  /** So many days before it is due; nothing: not at all. */
  remindBefore: z.enum(REMIND_BEFORE, { error: "Choose when, or not at all." }).optional(),
});
export type AddTask = z.output<typeof addTaskInput>;

export const completeTaskInput = z.object({ id: rowId, version: rowVersion });
export type CompleteTask = z.output<typeof completeTaskInput>;

/** For taking "done" back: the version it was done with is already past. */
export const reopenTaskInput = z.object({ id: rowId });

export const recordRecheckInput = z.object({
  id: rowId,
  version: rowVersion,
  outcome: z.enum(RecheckOutcome, { error: "Choose what you found." }),
  note: requiredText("Say what you saw, in a sentence or two: it is read at the next recheck.", 2000),
});
export type RecordRecheck = z.output<typeof recordRecheckInput>;

export const TASK_VIEWS = ["mine", "everybody", "done"] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** Whatever an address says: my own, unless it names another view. */
export const taskView = z.enum(TASK_VIEWS).catch("mine");

/** What is left empty stays as it is. */
export const bulkEditTasksInput = z
  .object({
    id: rowId,
    rows: bulkRows,
    dueDay: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
    assigneeId: optionalId,
    status: z
      .literal("done")
      .optional()
      .transform((status) => status ?? null),
  })
  .refine(({ dueDay, assigneeId, status }) => dueDay !== null || assigneeId !== null || status !== null, {
    message: "Say what is to change: the day, whose it is, or that it is done.",
    path: ["dueDay"],
  });
export type BulkEditTasks = z.output<typeof bulkEditTasksInput>;
