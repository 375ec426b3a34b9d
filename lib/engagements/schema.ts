import { z } from "zod";
import { optionalDay, requiredDay, requiredText, rowId, rowVersion, typedHours } from "@/lib/form-fields";
import { isCurrency, parseMoney } from "@/lib/units/money";
import { EngagementKind } from "@/prisma/generated/enums";

/** 100,000 an hour, in units with two decimals: more is a slip of the finger. */
const HIGHEST_RATE = 10_000_000n;

const terms = z
  .object({
    kind: z.enum(EngagementKind, { error: "Choose what kind of work this is." }),
    title: requiredText("Give it a title that the client will recognise.", 120),
    startsOn: requiredDay("Say on which day the work starts."),
    endsOn: optionalDay,
    currency: z
      .string({ error: "Choose a currency." })
      .trim()
      .toUpperCase()
      .refine(isCurrency, "This is not a currency code such as USD or EUR."),
    rate: requiredText("Say what an hour costs.", 30),
    plannedMinutesPerWeek: typedHours("Say how many hours a week are planned.", { least: 0, most: 168 * 60 }),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "The last day is before the first one.",
  })
  .transform(({ rate, ...rest }, context) => {
    const rateMinorPerHour = parseMoney(rate, rest.currency);
    if (rateMinorPerHour === null || rateMinorPerHour > HIGHEST_RATE) {
      const message =
        rateMinorPerHour === null
          ? "Type an amount such as 180, 180.50 or 1,250."
          : "That is more than an hour can cost.";
      context.addIssue({ code: "custom", path: ["rate"], message });
      return z.NEVER;
    }
    return { ...rest, rateMinorPerHour: Number(rateMinorPerHour) };
  });

export type EngagementTerms = z.output<typeof terms>;

export const openEngagementInput = z.object({ id: rowId, clientCompanyId: rowId }).and(terms);
export type OpenEngagement = z.output<typeof openEngagementInput>;

export const changeTermsInput = z.object({ id: rowId, version: rowVersion }).and(terms);
export type ChangeTerms = z.output<typeof changeTermsInput>;

/** For deleting and bringing back. */
export const engagementInput = z.object({ id: rowId });
