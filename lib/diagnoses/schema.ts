import { z } from "zod";

export const shareDiagnosisInput = z.object({ diagnosisId: z.uuid() });

export const signOffInput = z.object({
  diagnosisId: z.uuid(),
  comment: z.string().trim().max(2000, "At most 2,000 characters, please.").optional(),
});
export type SignOffInput = z.infer<typeof signOffInput>;

/** `id` is the new diagnosis's own, made by the page, so that sending it twice keeps one. */
export const rescoreDiagnosisInput = z.object({
  id: z.uuid(),
  diagnosisId: z.uuid(),
  ruleSetVersion: z.coerce.number().int().min(1).max(10_000),
});
export type RescoreDiagnosisInput = z.infer<typeof rescoreDiagnosisInput>;
