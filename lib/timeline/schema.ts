import { z } from "zod";
import {
  OUT_OF_REACH,
  isWithinReach,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
} from "@/lib/form-fields";
import { fileName } from "@/lib/evidence/schema";
import { LONGEST_ENTRY, TIMELINE_KINDS } from "@/lib/rules/timeline/kinds";
import { LONGEST_SUBJECT } from "@/lib/rules/timeline/read-mail";

const MOST_PEOPLE = 30;

const people = z.array(rowId).max(MOST_PEOPLE, `At most ${MOST_PEOPLE} people, please.`).default([]);

const minute = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, "A time such as 14:05.")
  .optional()
  .transform((text) => {
    const [hours = 12, minutes = 0] = (text ?? "").split(":").filter(Boolean).map(Number);
    return hours * 60 + minutes;
  });

const said = {
  clientCompanyId: rowId,
  day: requiredDay("On which day was it?"),
  time: minute,
  title: optionalText(LONGEST_SUBJECT),
  text: requiredText("What was said? A line is enough.", LONGEST_ENTRY - 1),
  sender: optionalText(LONGEST_SUBJECT),
  contactIds: people,
  mentionIds: people,
};

/** A file comes by its own way, with its bytes. */
export const addEntryInput = z
  .object({
    ...said,
    id: rowId,
    kind: z.enum(["note", "call", "meeting", "email"], { error: "Choose what it was." }),
    /** The task that comes of it, under the id that the form carried. */
    taskId: rowId,
    nextStep: optionalText(160),
    nextStepDay: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
  })
  .superRefine(({ nextStep, nextStepDay }, context) => {
    const isHalf = (nextStep === null) !== (nextStepDay === null);
    if (!isHalf) return;
    const path = [nextStep === null ? "nextStep" : "nextStepDay"];
    context.addIssue({
      ...{ code: "custom", path },
      message: nextStep === null ? "What is to be done by then?" : "By which day?",
    });
  });
export type AddEntry = z.output<typeof addEntryInput>;

export const saveEntryInput = z.object({
  ...said,
  id: rowId,
  version: rowVersion,
  text: optionalText(LONGEST_ENTRY - 1),
});
export type SaveEntry = z.output<typeof saveEntryInput>;

export const entryIdInput = z.object({ id: rowId, clientCompanyId: rowId });
export type EntryId = z.output<typeof entryIdInput>;

export const visitInput = z.object({ clientCompanyId: rowId });

/** What stands around a file's bytes in the request that brings it. */
export const addFileInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  name: fileName,
});
export type AddFile = z.output<typeof addFileInput>;

const CURSOR = /^((?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([a-z_]{1,30}:[0-9a-f-]{36}:\d{1,9})$/;

/** What an address asks of a timeline; whatever it cannot mean is left out. */
export const timelineQuery = z.object({
  kind: z.enum(TIMELINE_KINDS).nullable().catch(null).default(null),
  who: rowId.nullable().catch(null).default(null),
  q: z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim())
    .pipe(z.string().max(100))
    .catch("")
    .default(""),
  /** One entry alone: where a notice leads. */
  entry: rowId.nullable().catch(null).default(null),
  /** What came to be known after this. */
  since: z.iso
    .datetime()
    .refine((at) => !at.startsWith("0000"))
    .nullable()
    .catch(null)
    .default(null),
  before: z
    .string()
    .regex(CURSOR)
    .nullable()
    .catch(null)
    .default(null)
    .transform((text) => {
      const [, at, key] = CURSOR.exec(text ?? "") ?? [];
      return at && key && !Number.isNaN(Date.parse(at)) ? { at, key } : null;
    }),
});
export type TimelineQuery = z.output<typeof timelineQuery>;

export function cursorOf({ at, key }: { at: Date; key: string }): string {
  return `${at.toISOString()}~${key}`;
}
