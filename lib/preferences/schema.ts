import { z } from "zod";

const UNKNOWN = "Please choose one of them.";

export const appearanceForm = z.object({
  theme: z.enum(["system", "light", "dark"], { error: UNKNOWN }),
  density: z.enum(["comfortable", "compact"], { error: UNKNOWN }),
});
export type AppearanceForm = z.output<typeof appearanceForm>;

export const guideForm = z.object({
  away: z.enum(["yes", "no"], { error: UNKNOWN }).transform((away) => away === "yes"),
});
