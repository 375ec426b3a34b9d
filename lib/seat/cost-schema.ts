import { z } from "zod";
import { requiredText, rowId, typedHours } from "@/lib/form-fields";
import { isCurrency, parseMoney } from "@/lib/units/money";
import { readNumber } from "@/lib/units/typed-number";

const HIGHEST = 10n ** 13n;
const AMOUNT = "Type an amount such as 180,000, 180k or 1,250.50.";

const amountText = (missing: string) => requiredText(missing, 30);
const optionalAmountText = z.string().trim().max(30, "That is longer than any amount.").optional();

function percent(most: number) {
  return z
    .string()
    .trim()
    .max(10, "Type a percentage such as 25 or 22.5.")
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const bp = basisPoints(text.replace(/%$/, ""));
      if (bp !== null && bp <= most * 100) return bp;
      const message = bp === null ? "Type a percentage such as 25 or 22.5." : `At most ${most} %, please.`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

function whole(missing: string, least: number, most: number) {
  return z.coerce
    .number({ error: missing })
    .int("A whole number, please.")
    .min(least, `Between ${least} and ${most}, please.`)
    .max(most, `Between ${least} and ${most}, please.`);
}

export const saveCostInput = z
  .object({
    clientCompanyId: rowId,
    /** 0 before the first save. */
    version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
    currency: z.string({ error: "Choose a currency." }).refine(isCurrency, "Choose a currency."),
    salary: amountText("Say what the salary would be, a year."),
    benefitsBp: percent(200),
    bonus: optionalAmountText,
    equity: optionalAmountText,
    searchFeeBp: percent(100),
    rampMonths: z
      .literal("")
      .transform(() => null)
      .or(whole("Say how many months.", 0, 24))
      .optional()
      .transform((months) => months ?? null),
    rampEffectBp: percent(100),
    rate: amountText("Say what an hour of the fractional COO costs."),
    minutesPerWeek: typedHours("Say how many hours a week.", { least: 30, most: 60 * 60 }),
    weeksPerYear: whole("Say in how many weeks of the year.", 1, 52),
  })
  .transform(({ salary, bonus, equity, rate, ...rest }, context) => {
    const read = (path: string, text: string | undefined) => {
      if (!text) return null;
      const minor = parseMoney(text, rest.currency);
      if (minor !== null && minor <= HIGHEST) return minor;
      context.addIssue({
        code: "custom",
        path: [path],
        message: minor === null ? AMOUNT : "That is too much.",
      });
      return null;
    };
    const amounts = {
      salary: read("salary", salary) ?? 0n,
      bonus: read("bonus", bonus),
      equity: read("equity", equity),
      ratePerHour: read("rate", rate) ?? 0n,
    };
    if ((rest.rampMonths === null) !== (rest.rampEffectBp === null))
      context.addIssue({
        code: "custom",
        path: [rest.rampMonths === null ? "rampMonths" : "rampEffectBp"],
        message: "Months and effect belong together: fill in both, or neither.",
      });
    return { ...rest, ...amounts };
  });
export type SaveCost = z.output<typeof saveCostInput>;

function basisPoints(text: string): number | null {
  const number = readNumber(text);
  if (!number || number.fraction.length > 2 || number.whole.length > 6) return null;
  return Number(number.whole + number.fraction.padEnd(2, "0"));
}
