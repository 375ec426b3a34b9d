import { z } from "zod";
import { rowId } from "@/lib/form-fields";

export const issuePackInput = z.object({ id: rowId, clientCompanyId: rowId });
export type IssuePackInput = z.output<typeof issuePackInput>;

export const reportInput = z.object({ reportId: rowId });

/** Of a file, as its holder works it out: 64 hex digits, however they are spaced or prefixed. */
export const fingerprintInput = z.object({
  fingerprint: z
    .string({ error: "Choose the file, or paste its SHA-256." })
    .max(200, "A SHA-256 has 64 digits.")
    .transform((text) => text.replace(/^sha256:|\s/gi, ""))
    .refine((text) => /^[0-9a-f]{64}$/i.test(text), "A SHA-256 has 64 digits from 0 to 9 and a to f."),
});
