import { z } from "zod";
import {
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
} from "@/lib/form-fields";
import { CAUSE_IDS } from "@/lib/rules/escalations/words";

const asked = {
  text: requiredText("What was asked or decided?", 500),
  departmentId: optionalId,
  cause: z
    .enum(CAUSE_IDS, { error: "Choose one of the causes." })
    .optional()
    .transform((cause) => cause ?? null),
};

/** A line and Enter: everything else has a default, and can be said later. */
export const logEscalationInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  ...asked,
  /** Left out: today. */
  raisedDay: optionalDay,
});
export type LogEscalation = z.output<typeof logEscalationInput>;

/** By whoever logged it. */
export const correctEscalationInput = z.object({
  id: rowId,
  version: rowVersion,
  ...asked,
  raisedDay: requiredDay("On which day did it come up?"),
});
export type CorrectEscalation = z.output<typeof correctEscalationInput>;

const right = { decisionRight: optionalText(300), seatName: optionalText(120) };
const NOTHING = { decisionRight: null, seatName: null, deliverableId: null };

/** By the consultants: also what it was turned into. `into`: "right", "seat" or a deliverable's id; left out, nothing yet. */
export const fillInEscalationInput = correctEscalationInput
  .extend({
    decidedDay: optionalDay,
    into: z.union([z.enum(["right", "seat"]), rowId]).optional(),
    ...right,
    note: optionalText(2000),
  })
  .transform(({ into, decisionRight, seatName, ...rest }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (rest.decidedDay !== null && rest.decidedDay < rest.raisedDay)
      missing("decidedDay", "Not before the day it came up, please.");
    if (into === undefined) return { ...rest, ...NOTHING };
    if (into === "right") {
      if (!decisionRight) missing("decisionRight", "What may be decided now without the CEO?");
      return { ...rest, ...NOTHING, decisionRight, seatName };
    }
    if (into === "seat") {
      if (!seatName) missing("seatName", "Which seat decides it now?");
      return { ...rest, ...NOTHING, seatName };
    }
    return { ...rest, ...NOTHING, deliverableId: into };
  });
export type FillInEscalation = z.output<typeof fillInEscalationInput>;

export const decideEscalationInput = z.object({ id: rowId, version: rowVersion });

/** For taking a decision back, and for the bin. */
export const escalationInput = z.object({ id: rowId });
