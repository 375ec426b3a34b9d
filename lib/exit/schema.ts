import { z } from "zod";
import {
  isWithinReach,
  optionalText,
  OUT_OF_REACH,
  requiredDay,
  requiredText,
  rowId,
} from "@/lib/form-fields";

const name = requiredText("Type the name to say that you mean it.", 200);

export const askInput = z.object({ id: rowId, reason: optionalText(1000) });
export type AskInput = z.output<typeof askInput>;

export const declineInput = z.object({
  id: rowId,
  declineReason: requiredText("Say why: the CEO reads it.", 1000),
});
export type DeclineInput = z.output<typeof declineInput>;

export const beginClientInput = z.object({ id: rowId, clientCompanyId: rowId, name });
export type BeginClientInput = z.output<typeof beginClientInput>;

export const acceptInput = z.object({ id: rowId, name });
export type AcceptInput = z.output<typeof acceptInput>;

export const deletionIdInput = z.object({ id: rowId });

export const beginFirmInput = z.object({
  id: rowId,
  name,
  password: z.string({ error: "Your password, to show that it is you." }).min(1).max(128),
});
export type BeginFirmInput = z.output<typeof beginFirmInput>;

export const portalEndInput = z.object({
  clientCompanyId: rowId,
  /** What the form showed, so that two who set it do not overwrite each other. */
  was: z
    .string()
    .optional()
    .transform((day) => day || null),
  until: requiredDay("Until which day?").refine((day) => isWithinReach(day), OUT_OF_REACH),
});
export type PortalEndInput = z.output<typeof portalEndInput>;
