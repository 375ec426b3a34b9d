import { z } from "zod";
import { rowId } from "@/lib/form-fields";

export const issueReadinessInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  diagnosisId: rowId,
  engagementId: rowId.optional(),
  candidateId: rowId.optional(),
  withCost: z
    .literal("yes")
    .optional()
    .transform((yes) => yes !== undefined),
});
/** Without a candidate and the costs unless they are asked for. */
export type IssueReadinessInput = Omit<z.output<typeof issueReadinessInput>, "withCost"> & {
  withCost?: boolean;
};

/** What the page of reports is asked to look at; an address with anything else in it shows the newest. */
export const reportChoice = z.object({
  diagnosis: z.uuid().optional().catch(undefined),
  engagement: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
  candidate: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
  cost: z.literal("yes").optional().catch(undefined),
});
export type ReportChoice = z.output<typeof reportChoice>;
