import { z } from "zod";
import { optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { OUTCOMES } from "@/lib/rules/handoffs/handoff-map";

export const LONGEST_WHAT = 200;
/** A company of 200 departments is the most that is assessed; a page sends what was changed on it. */
const MOST_REPORTS = 500;

export const reportHandoffsInput = z.object({
  respondentId: rowId,
  handoffs: z
    .array(
      z.object({
        fromDepartmentId: rowId,
        toDepartmentId: rowId,
        /** Absent: this department was left open. */
        outcome: z.enum(OUTCOMES).optional(),
        what: optionalText(LONGEST_WHAT),
        /** The version that the page shows; 0 where nothing was said yet. */
        version: z.coerce.number().int().min(0).default(0),
      }),
    )
    .min(1)
    .max(MOST_REPORTS),
});
export type ReportHandoffsInput = z.output<typeof reportHandoffsInput>;

const between = {
  fromDepartmentId: requiredText("Choose who hands over.", 100).pipe(rowId),
  toDepartmentId: requiredText("Choose who receives it.", 100).pipe(rowId),
};
const fields = {
  id: rowId,
  clientCompanyId: rowId,
  ...between,
  what: requiredText("What is handed over?", LONGEST_WHAT),
  outcome: z.enum(["works", "sometimes", "fails"], { error: "Say how it arrives." }),
  note: optionalText(2000),
};
type Ends = { fromDepartmentId: string; toDepartmentId: string };

function betweenTwo({ fromDepartmentId, toDepartmentId }: Ends, context: z.core.$RefinementCtx) {
  if (fromDepartmentId === toDepartmentId)
    context.addIssue({
      code: "custom",
      path: ["toDepartmentId"],
      message: "A department hands nothing to itself: choose another.",
    });
}

export const noteHandoffInput = z.object(fields).superRefine(betweenTwo);
export type NoteHandoffInput = z.output<typeof noteHandoffInput>;

export const correctHandoffInput = z.object({ ...fields, version: rowVersion }).superRefine(betweenTwo);
export type CorrectHandoffInput = z.output<typeof correctHandoffInput>;

export const handoffIdInput = z.object({ id: rowId, clientCompanyId: rowId });
export type HandoffIdInput = z.output<typeof handoffIdInput>;
