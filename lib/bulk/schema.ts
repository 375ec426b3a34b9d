import { z } from "zod";
import { rowId } from "@/lib/form-fields";

/** As many as a form carries, and as somebody can answer for at once. */
export const MOST_ROWS = 500;

const row = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/i, "This form is out of date: reload the page.")
  .transform((text) => {
    const [id = "", version = ""] = text.split(":");
    return { id, version: Number(version) };
  })
  .refine(({ id }) => rowId.safeParse(id).success, "This form is out of date: reload the page.");

/** Each with the version that was read: `id:version`. */
export const bulkRows = z
  .array(row, { error: "Choose at least one row." })
  .min(1, "Choose at least one row.")
  .max(MOST_ROWS, `At most ${MOST_ROWS} rows at once.`)
  .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, "The same row twice.");

/** For taking a change back: the id that its form carried. */
export const undoBulkInput = z.object({ id: rowId });
