import { z } from "zod";
import { rowId } from "@/lib/form-fields";

/** What a page of the portal has shown. */
export const seenInput = z.object({ itemIds: z.array(rowId).max(200) });
