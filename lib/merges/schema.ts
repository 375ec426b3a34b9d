import { z } from "zod";
import { rowId } from "@/lib/form-fields";

export const mergeInput = z
  .object({ id: rowId, clientCompanyId: rowId, keptId: rowId, goneId: rowId })
  .refine(({ keptId, goneId }) => keptId !== goneId, {
    path: ["goneId"],
    error: "Choose two different people.",
  });
export type MergeInput = z.infer<typeof mergeInput>;

export type UndoMergeInput = { id: string; clientCompanyId: string };

/** Who is asked about in the address of the preview. */
export const mergeQuery = z.object({
  keep: z.string().catch(""),
  other: z.string().catch(""),
});
