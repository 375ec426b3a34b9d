import { z } from "zod";
import {
  isWithinReach,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  OUT_OF_REACH,
  requiredText,
  rowId,
  rowVersion,
  typedHours,
} from "@/lib/form-fields";
import { OPEN_STAGES } from "@/lib/rules/pipeline/pipeline";
import { isCurrency, minorDigits, parseMoney } from "@/lib/units/money";
import { LeadSource, LostReason } from "@/prisma/generated/enums";

const LARGEST_VALUE = 10n ** 14n;
const HIGHEST_RATE = 10_000_000n;

const week = typedHours("Say how many hours a week.", { least: 0, most: 168 * 60 });
const soon = optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH);

function between(least: number, most: number) {
  return optionalNumber.refine(
    (value) => value === null || (Number.isInteger(value) && value >= least && value <= most),
    `A whole number from ${least} to ${most}, please.`,
  );
}

export const saveOpportunityInput = z
  .object({
    id: rowId,
    version: rowVersion,
    title: requiredText("Give it a title, such as what they may buy.", 120),
    ownerId: optionalId,
    currency: z
      .string({ error: "Choose a currency." })
      .trim()
      .toUpperCase()
      .refine(isCurrency, "This is not a currency code such as USD or EUR."),
    value: optionalText(30),
    rate: optionalText(30),
    minutesPerWeek: week.optional().transform((minutes) => minutes ?? null),
    weeks: between(1, 520),
    probabilityPct: between(0, 100),
    startsOn: soon,
    nextStep: optionalText(200),
    nextStepDay: soon,
    source: z
      .enum(LeadSource, "Choose one of these.")
      .optional()
      .transform((source) => source ?? null),
    note: optionalText(4_000),
  })
  .superRefine(({ nextStep, nextStepDay }, context) => {
    if ((nextStep === null) === (nextStepDay === null)) return;
    const [field, message] =
      nextStep === null
        ? ["nextStep", "What is to be done on that day?"]
        : ["nextStepDay", "By which day? Then it is found when it is late."];
    context.addIssue({ code: "custom", path: [field], message });
  })
  .transform(({ value, rate, ...rest }, context) => {
    const { currency } = rest;
    const read = (field: string, typed: string | null, most: bigint) => {
      if (typed === null) return null;
      const minor = parseMoney(typed, currency);
      if (minor !== null && minor <= most) return minor;
      const digits = minorDigits(currency) || "no";
      const message =
        minor === null
          ? `An amount such as 45,000 or 45k, please: ${currency} has ${digits} digits after the point.`
          : "That is more than it can be.";
      context.addIssue({ code: "custom", path: [field], message });
      return null;
    };
    const perHour = read("rate", rate, HIGHEST_RATE);
    return {
      ...rest,
      valueMinor: read("value", value, LARGEST_VALUE),
      rateMinorPerHour: perHour === null ? null : Number(perHour),
    };
  });
export type SaveOpportunity = z.output<typeof saveOpportunityInput>;
export type OpportunityFields = Omit<SaveOpportunity, "id" | "version">;

const ofAHundred = between(0, 100).transform((value, context) => {
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: "A whole number from 0 to 100, please." });
  return z.NEVER;
});

export const saveProbabilitiesInput = z.object({
  /** What was shown: whoever saves says that they have seen it. */
  read: z.string({ error: "This form is out of date: reload the page." }),
  lead: ofAHundred,
  review_booked: ofAHundred,
  diagnostic: ofAHundred,
  proposal: ofAHundred,
});
export type SaveProbabilities = z.output<typeof saveProbabilitiesInput>;

export const outcomePeriod = z
  .enum(["twelve-months", "this-year", "last-year", "all"])
  .catch("twelve-months");
export type OutcomePeriod = z.output<typeof outcomePeriod>;

export const addOpportunityInput = z.object({
  id: rowId,
  clientCompanyId: rowId,
  title: requiredText("Give it a title, such as what they may buy.", 120),
  stage: z.enum(OPEN_STAGES, "Choose one of the stages."),
  source: z
    .enum(LeadSource, "Choose one of these.")
    .optional()
    .transform((source) => source ?? null),
  note: optionalText(4_000),
});
export type AddOpportunity = z.output<typeof addOpportunityInput>;

export const moveOpportunityInput = z.object({
  id: rowId,
  version: rowVersion,
  toStage: z.enum(OPEN_STAGES, "Choose one of the stages."),
});
export type MoveOpportunity = z.output<typeof moveOpportunityInput>;

export const loseOpportunityInput = z.object({
  id: rowId,
  version: rowVersion,
  lostReason: z.enum(LostReason, "Say what it failed on."),
  lostNote: optionalText(1_000),
});
export type LoseOpportunity = z.output<typeof loseOpportunityInput>;

/** Beside the engagement's own terms. */
export const winOpportunityInput = z.object({ opportunityId: rowId, version: rowVersion });
export type WinOpportunity = z.output<typeof winOpportunityInput>;

/** The pipeline's state as it stands in its address. */
export const pipelineView = z.object({
  view: z.enum(["board", "list"]).catch("board"),
  owner: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
  state: z.enum(["open", "won", "lost", "all"]).catch("open"),
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  sort: z.templateLiteral([z.enum(["", "-"]), z.enum(["title", "stage", "expected", "step"])]).catch("step"),
});
export type PipelineView = z.output<typeof pipelineView>;
