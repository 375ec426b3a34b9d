import { z } from "zod";
import { typedHours } from "@/lib/form-fields";

/** Whose portfolio an address asks for; whatever else it says is the firm's own. */
export const portfolioPerson = z.uuid().nullable().catch(null);

const hours = typedHours("Hours a week, as 40 or 32:30.", { least: 60, most: 6000 });

export const capacityInput = z.object({
  /** Left empty: not said. */
  minutes: hours.optional().transform((minutes) => minutes ?? null),
});
export type Capacity = z.output<typeof capacityInput>;
