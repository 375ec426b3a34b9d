import { z } from "zod";

/** What a server action takes with its form around it. */
export const LARGEST_FILE = 1_000_000;

const choices = z.object({
  roundId: z.uuid(),
  file: z
    .file({ error: "Choose a CSV file." })
    .min(1, "This file is empty.")
    .max(LARGEST_FILE, "At most 1 MB, please: a whole round of a hundred people is a tenth of that."),
  overwriteOwn: z.boolean().default(false),
  finish: z.boolean().default(false),
});

/** Looked at first; then written, if it is the same file and the round is as it was when looked at. */
export const importInput = z.discriminatedUnion("step", [
  choices.extend({ step: z.literal("look") }),
  choices.extend({
    step: z.literal("write"),
    fileHash: z.string({ error: "Look at the file first." }).max(100),
    seen: z.string({ error: "Look at the file first." }).max(100),
  }),
]);
export type ImportInput = z.infer<typeof importInput>;
export type LookInput = Omit<Extract<ImportInput, { step: "look" }>, "step" | "file"> & { bytes: Uint8Array };
export type WriteInput = LookInput & { fileHash: string; seen: string };
