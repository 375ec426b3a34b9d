import { z } from "zod";
import {
  isWithinReach,
  optionalDay,
  optionalId,
  OUT_OF_REACH,
  requiredText,
  rowId,
  rowVersion,
} from "@/lib/form-fields";
import { DeliverableKind } from "@/prisma/generated/enums";
import { DELIVERABLE_VERBS } from "./transitions";

/** Characters: what it is, not the thing itself. */
export const LONGEST_ABOUT = 4_000;

const plan = {
  kind: z.enum(DeliverableKind, { error: "Choose what kind of deliverable this is." }),
  title: requiredText("Name the process, the meeting or the structure.", 160),
  ownerContactId: optionalId,
  dueDay: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
};

export const addDeliverableInput = z.object({ id: rowId, engagementId: rowId, ...plan });
export type AddDeliverable = z.output<typeof addDeliverableInput>;

export const editDeliverableInput = z.object({ id: rowId, version: rowVersion, ...plan });
export type EditDeliverable = z.output<typeof editDeliverableInput>;

export const moveDeliverableInput = z.object({
  id: rowId,
  version: rowVersion,
  verb: z.enum(DELIVERABLE_VERBS),
});
export type MoveDeliverable = z.output<typeof moveDeliverableInput>;

/** What the client reads about it. */
export const savePageInput = z.object({
  id: rowId,
  version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
  about: z
    .string()
    .max(LONGEST_ABOUT, `Use at most ${LONGEST_ABOUT.toLocaleString("en")} characters.`)
    .default("")
    .transform((text) => text.replaceAll("\r\n", "\n").trim()),
});
export type SavePage = z.output<typeof savePageInput>;

export const signOffDeliverableInput = z.object({
  id: rowId,
  edition: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(1),
});
export type SignOffDeliverable = z.output<typeof signOffDeliverableInput>;

/** For deleting and bringing back, sharing and taking back. */
export const deliverableInput = z.object({ id: rowId });
