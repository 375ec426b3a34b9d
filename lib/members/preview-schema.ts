import { z } from "zod";

const id = z.uuid("Reload the page.");

/** As whom: a person of the client, a head of a department where there is none yet, or, without either, the CEO. */
export const previewForm = z.object({
  clientCompanyId: id,
  contactId: id.optional(),
  departmentId: id.optional(),
});
export type PreviewInput = z.output<typeof previewForm>;
