import { z } from "zod";
import { rowId } from "@/lib/form-fields";
import { spanProblem } from "@/lib/rules/hours/span";

/** Which days an address asks for, both ends included; of one engagement or all, of one person or everybody. */
export const entriesAsked = z
  .object({
    from: z.string(),
    to: z.string(),
    engagement: rowId.optional(),
    person: rowId.optional().catch(undefined),
  })
  .refine(({ from, to }) => spanProblem(from, to) === null);
export type EntriesAsked = z.output<typeof entriesAsked>;
