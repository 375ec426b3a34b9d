import { z } from "zod";
import { optionalDay, optionalText, requiredDay, requiredText, rowId, rowVersion } from "@/lib/form-fields";

const said = {
  id: rowId,
  clientCompanyId: rowId,
  title: requiredText("What were they there?", 80),
  employer: optionalText(120),
  fromDay: requiredDay("Since which day?"),
  untilDay: optionalDay,
};

function inOrder(
  { fromDay, untilDay }: { fromDay?: string; untilDay?: string | null },
  context: z.core.$RefinementCtx,
) {
  if (fromDay && untilDay && untilDay < fromDay)
    context.addIssue({ code: "custom", path: ["untilDay"], message: "It ended before it began." });
}

export const addRoleInput = z.object({ ...said, contactId: rowId }).superRefine(inOrder);
export type AddRole = z.output<typeof addRoleInput>;

export const saveRoleInput = z.object({ ...said, version: rowVersion }).superRefine(inOrder);
export type SaveRole = z.output<typeof saveRoleInput>;

export const roleIdInput = z.object({ id: rowId, clientCompanyId: rowId });
export type RoleId = z.output<typeof roleIdInput>;
