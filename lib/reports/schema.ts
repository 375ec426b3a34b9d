import { z } from "zod";
import { rowId } from "@/lib/form-fields";

export const issueReadinessInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  diagnosisId: rowId,
  engagementId: rowId.optional(),
});
export type IssueReadinessInput = z.output<typeof issueReadinessInput>;

/** What the page of reports is asked to look at; an address with anything else in it shows the newest. */
export const reportChoice = z.object({
  diagnosis: z.uuid().optional().catch(undefined),
  engagement: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
});
export type ReportChoice = z.output<typeof reportChoice>;
