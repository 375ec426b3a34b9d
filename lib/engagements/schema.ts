import { z } from "zod";
import {
  isWithinReach,
  optionalDay,
  optionalText,
  OUT_OF_REACH,
  requiredDay,
  requiredText,
  rowId,
  rowVersion,
  typedHours,
} from "@/lib/form-fields";
import { BUDGET_CYCLES } from "@/lib/rules/hours/budget";
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
    budgetCycle: z.enum(BUDGET_CYCLES, { error: "Choose when hours are settled." }).default("weekly"),
    carryOverCap: typedHours("Say how many hours may be carried over.", { least: 0, most: 60_000 }).default(
      0,
    ),
    overageRate: optionalText(30),
    noticeOn: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
    renewalOn: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "The last day is before the first one.",
  })
  .refine(({ noticeOn, renewalOn }) => !noticeOn || !renewalOn || noticeOn <= renewalOn, {
    path: ["noticeOn"],
    error: "Notice is given before it goes on, not after.",
  })
  .transform(({ rate, overageRate, carryOverCap, ...rest }, context) => {
    const read = (field: "rate" | "overageRate", typed: string) => {
      const minor = parseMoney(typed, rest.currency);
      if (minor !== null && minor <= HIGHEST_RATE) return Number(minor);
      const message =
        minor === null
          ? "Type an amount such as 180, 180.50 or 1,250."
          : "That is more than an hour can cost.";
      context.addIssue({ code: "custom", path: [field], message });
      return null;
    };
    const rateMinorPerHour = read("rate", rate);
    const overageRateMinorPerHour = overageRate === null ? null : read("overageRate", overageRate);
    if (rateMinorPerHour === null) return z.NEVER;
    return { ...rest, rateMinorPerHour, overageRateMinorPerHour, carryOverCapMinutes: carryOverCap };
  });

type Terms = z.output<typeof terms>;
type Budget = "budgetCycle" | "carryOverCapMinutes" | "overageRateMinorPerHour" | "noticeOn" | "renewalOn";
/** Without the budget's own terms hours are settled weekly, at one rate, and nothing is carried over. */
export type EngagementTerms = Omit<Terms, Budget> & Partial<Pick<Terms, Budget>>;

export const openEngagementInput = z.object({ id: rowId, clientCompanyId: rowId }).and(terms);
export type OpenEngagement = { id: string; clientCompanyId: string } & EngagementTerms;

export const changeTermsInput = z.object({ id: rowId, version: rowVersion }).and(terms);
export type ChangeTerms = { id: string; version: number } & EngagementTerms;

/** For deleting and bringing back. */
export const engagementInput = z.object({ id: rowId });
