import { z } from "zod";
import { PipelineState, RecommendedRole, Stage } from "@/prisma/generated/enums";

const CLIENT_SORTS = ["name", "state", "stage", "hours", "due"] as const;

/** A value that an old bookmark or a hand may have spoilt counts as not given: a list always answers. */
function given<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

const sort = z
  .templateLiteral([z.enum(["", "-"]), z.enum(CLIENT_SORTS)])
  .catch("name")
  .transform((written) => {
    const descending = written.startsWith("-");
    return { by: written.replace("-", "") as (typeof CLIENT_SORTS)[number], descending };
  });

/** The client list's state as it stands in its address. */
export const clientListInput = z.object({
  q: given(z.string().trim().min(1).max(100)),
  state: given(z.enum(PipelineState)),
  stage: given(z.enum([...Object.values(Stage), "none"])),
  role: given(z.enum(RecommendedRole)),
  sort,
  /** Just deleted: to be offered back. */
  deleted: given(z.uuid()),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ClientListInput = z.output<typeof clientListInput>;
