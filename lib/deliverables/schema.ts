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

/** For deleting and bringing back. */
export const deliverableInput = z.object({ id: rowId });
