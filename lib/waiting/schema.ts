import { z } from "zod";
import { rowId } from "@/lib/form-fields";

/** What a page of the portal has shown. */
export const seenInput = z.object({ itemIds: z.array(rowId).min(1).max(200) });
