import { z } from "zod";
import { optionalText, rowId } from "@/lib/form-fields";
import { LONGEST_FILE_NAME, LONGEST_LINK, LONGEST_NOTE, SURENESSES } from "@/lib/rules/questionnaire/beside";
import { STATEMENT_IDS } from "@/lib/rules/questionnaire/dimensions";
import { webAddress } from "@/lib/units/web-address";

const link = optionalText(LONGEST_LINK).transform((text, context) => {
  const address = text && webAddress(text);
  if (text === null || address) return address;
  context.addIssue({ code: "custom", message: "A link begins with http:// or https://." });
  return z.NEVER;
});

export const noteAnswersInput = z.object({
  respondentId: rowId,
  notes: z
    .array(
      z.object({
        itemId: z.enum(STATEMENT_IDS),
        note: optionalText(LONGEST_NOTE),
        link,
        sureness: z
          .enum(SURENESSES)
          .optional()
          .transform((said) => said ?? null),
        /** The version that the page shows; 0 where nothing was noted yet. */
        version: z.coerce.number().int().min(0).default(0),
      }),
    )
    .min(1)
    .max(STATEMENT_IDS.length),
});
export type NoteAnswersInput = z.output<typeof noteAnswersInput>;

/** As its own computer called it, and nothing that a path could be made of. */
export const fileName = z
  .string()
  .transform((name) =>
    name
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}/\\]/gu, "")
      .trim()
      .slice(-LONGEST_FILE_NAME),
  )
  .pipe(z.string().min(1));

/** What stands around a file's bytes in the request that brings it. */
export const addEvidenceInput = z.object({
  id: rowId,
  respondentId: rowId,
  itemId: z.enum(STATEMENT_IDS),
  name: fileName,
});
export type AddEvidenceInput = z.output<typeof addEvidenceInput>;
