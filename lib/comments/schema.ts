import { z } from "zod";
import { LONGEST_COMMENT } from "./limits";

const id = z.uuid("This form is broken: reload the page.");

const text = z
  .string({ error: "Write something first." })
  .trim()
  .min(1, "Write something first.")
  .max(LONGEST_COMMENT, `Use at most ${LONGEST_COMMENT} characters.`);

export const threadInput = z.object({
  on: z.enum(["diagnosis", "report", "sop", "client_note", "chart", "deliverable"]),
  onId: id,
});
export type ThreadInput = z.output<typeof threadInput>;

/** `withHeads` is what the page said about its readers: where that is no longer so, nothing is written. */
export const addCommentInput = threadInput.extend({ id, text, withHeads: z.enum(["yes", "no"]) });
export type AddCommentInput = z.output<typeof addCommentInput>;

export const editCommentInput = z.object({ id, version: z.coerce.number().int().min(1), text });
export type EditCommentInput = z.output<typeof editCommentInput>;

export const commentIdInput = z.object({ id });
