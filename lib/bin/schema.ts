import { z } from "zod";
import { rowId } from "@/lib/form-fields";
import { BIN_KINDS } from "@/lib/rules/bin/kinds";

export const binInput = z.object({ clientCompanyId: rowId, kind: z.enum(BIN_KINDS), id: rowId });
export type BinInput = z.infer<typeof binInput>;
