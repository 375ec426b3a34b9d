import { z } from "zod";
import { requiredText, rowId } from "@/lib/form-fields";

export const dataRequestInput = z.object({ id: rowId });
export type DataRequestInput = z.output<typeof dataRequestInput>;

export const declineDataInput = z.object({
  id: rowId,
  declineReason: requiredText("Say why: the CEO reads it.", 1000),
});
export type DeclineDataInput = z.output<typeof declineDataInput>;
