import { z } from "zod";
import { rowId } from "@/lib/form-fields";
import { areRowIds } from "@/lib/db/row-id";

export const FAVOURITE_KINDS = ["client", "sop", "report"] as const;

export const starForm = z.object({
  kind: z.enum(FAVOURITE_KINDS),
  itemId: rowId,
  star: z.enum(["on", "off"]),
});
export type StarForm = z.output<typeof starForm>;

/** What a browser remembers of the last pages; whatever else it sends is passed over. */
const REMEMBERED = ["client", "sop", "report", "engagement"] as const;
const MOST = 12;

export type Ref = { kind: (typeof REMEMBERED)[number]; id: string };

export function refsOf(typed: readonly string[]): Ref[] {
  return typed.slice(0, MOST).flatMap((text) => {
    const [kindTyped, id = ""] = text.split(":");
    const kind = REMEMBERED.find((one) => one === kindTyped);
    return kind && areRowIds(id) ? [{ kind, id }] : [];
  });
}
