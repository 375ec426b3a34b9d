import { z } from "zod";
import { bulkRows } from "@/lib/bulk/schema";
import { rowId } from "@/lib/form-fields";
import { WorkKind } from "@/prisma/generated/enums";

export const bulkEditTimeInput = z.object({
  id: rowId,
  rows: bulkRows,
  kind: z.enum(WorkKind, { error: "Choose what kind of work it was." }),
});
export type BulkEditTime = z.output<typeof bulkEditTimeInput>;
