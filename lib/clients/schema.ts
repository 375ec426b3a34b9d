import { z } from "zod";
import { optionalText, requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { LOCALES } from "@/lib/rules/questionnaire/locales";
import { type IsoDay, isIsoDay } from "@/lib/units/days";
import { isCurrency, minorDigits, parseMoney } from "@/lib/units/money";
import { OpsRole, PipelineState, ReportsTo, RolePresence } from "@/prisma/generated/enums";
import { departmentRows } from "./department-schema";
import { growth, orNull, people, yesNo } from "./fields";

/** The most a company's revenue or budget can be, in whole units: a bigint of minor units holds it in any currency. */
const LARGEST_AMOUNT = 10n ** 14n;
const EARLIEST_HIRE: IsoDay = "1950-01-01";

const AMOUNT = "Write an amount such as 6,500,000, 6.5m or 380k, or leave it empty if it is not known.";
/** Whether it is an amount at all; how many digits it may have after the point depends on the currency beside it. */
const amount = orNull(z.string().refine((typed) => parseMoney(typed, "BHD") !== null, AMOUNT));

const hire = z
  .object({
    role: orNull(z.enum(OpsRole, "Choose one of the roles.")),
    hiredOn: orNull(z.string().refine(isIsoDay, "Write the day as 2026-03-31.")),
    promotedFromWithin: yesNo,
    mandateChanged: yesNo,
  })
  .superRefine(({ role, hiredOn }, context) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (role && !hiredOn) say("hiredOn", "When did they start? The month is what matters.");
    if (hiredOn && !role) say("role", "Which role is it? Or empty the day.");
    if (hiredOn && hiredOn < EARLIEST_HIRE) say("hiredOn", "Please check the year.");
  })
  .optional()
  .transform((typed) =>
    typed?.role && typed.hiredOn ? { ...typed, role: typed.role, hiredOn: typed.hiredOn } : null,
  );

export const clientFields = {
  id: rowId,
  name: requiredText("Give the client a name.", 120),
  industry: optionalText(80),
  currency: z
    .string("Which currency are the amounts in?")
    .trim()
    .toUpperCase()
    .refine(isCurrency, "Write the currency's three letters, such as EUR or USD."),
  annualRevenue: amount,
  revenueGrowthPct: growth,
  growthStalled: yesNo,
  headcount: people,
  departments: departmentRows,
  operationsManager: z.enum(RolePresence),
  directorOfOperations: z.enum(RolePresence),
  vpOfOperations: z.enum(RolePresence),
  coo: z.enum(RolePresence),
  opsLeaderReportsTo: orNull(z.enum(ReportsTo)),
  fullTimeBudget: amount,
  fixedTerm: z.boolean().optional().transform(Boolean),
  hire,
};

const clientLanguage = z.enum(LOCALES, "Choose English or German.");

export const chooseLanguageInput = z.object({ id: rowId, version: rowVersion, speaks: clientLanguage });
export type ChooseLanguageInput = z.output<typeof chooseLanguageInput>;

interface Typed {
  currency: string;
  annualRevenue: string | null;
  fullTimeBudget: string | null;
}

/** Amounts become minor units only here, where the currency is known. */
function inMinorUnits<Form extends Typed>(
  { annualRevenue, fullTimeBudget, ...facts }: Form,
  context: z.core.$RefinementCtx,
) {
  const read = (field: keyof Typed, typed: string | null) => {
    if (typed === null) return null;
    const minor = parseMoney(typed, facts.currency);
    const message =
      minor === null
        ? `${facts.currency} has ${minorDigits(facts.currency) || "no"} digits after the point; write thousands as 6,500.`
        : minor > LARGEST_AMOUNT * 10n ** BigInt(minorDigits(facts.currency)) &&
          "That is more than any company has.";
    if (message) context.addIssue({ code: "custom", path: [field], message });
    return minor;
  };
  return {
    ...facts,
    annualRevenueMinor: read("annualRevenue", annualRevenue),
    fullTimeBudgetMinor: read("fullTimeBudget", fullTimeBudget),
  };
}

export const addClientInput = z
  .object({
    ...clientFields,
    pipelineState: z.enum(PipelineState),
    /** Left out, it is English: other programs that add clients have never named one. */
    speaks: clientLanguage.optional(),
  })
  .transform(inMinorUnits);
export type AddClientInput = z.output<typeof addClientInput>;

export const saveFactsInput = z.object({ ...clientFields, version: rowVersion }).transform(inMinorUnits);
export type SaveFactsInput = z.output<typeof saveFactsInput>;

export const moveInPipelineInput = z.object({
  id: rowId,
  version: rowVersion,
  pipelineState: z.enum(PipelineState, "Choose one of the states."),
});
export type MoveInPipelineInput = z.output<typeof moveInPipelineInput>;

export const clientIdInput = z.object({ id: rowId });
export type ClientIdInput = z.output<typeof clientIdInput>;
