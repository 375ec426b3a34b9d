import { z } from "zod";

export const shareDiagnosisInput = z.object({ diagnosisId: z.uuid() });

export const signOffInput = z.object({
  diagnosisId: z.uuid(),
  comment: z.string().trim().max(2000, "At most 2,000 characters, please.").optional(),
});
export type SignOffInput = z.infer<typeof signOffInput>;
