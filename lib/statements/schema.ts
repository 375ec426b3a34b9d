import { z } from "zod";
import { requiredDay, rowId } from "@/lib/form-fields";
import { ROUNDING_STEPS } from "@/lib/rules/hours/statement";
import { isMonday } from "@/lib/units/days";

const STEPS = ROUNDING_STEPS.map(String) as [string, ...string[]];

export const issueStatementInput = z.object({
  /** Made by the page: the same form sent twice is one statement. */
  id: rowId,
  engagementId: rowId,
  /** The first week of the cycle. */
  monday: requiredDay("Say which cycle this is for.").refine(isMonday, "A week is named by its Monday."),
  step: z
    .enum(STEPS, { error: "Choose how hours are rounded." })
    .transform((step) => ROUNDING_STEPS.find((each) => String(each) === step) ?? 1),
});
export type IssueStatement = z.output<typeof issueStatementInput>;
