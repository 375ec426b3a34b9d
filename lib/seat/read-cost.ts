import { compareCosts, type CostInputs } from "@/lib/rules/seat/cost";
import type { Prisma } from "@/prisma/generated/client";

export const costSelect = {
  currency: true,
  salaryMinor: true,
  benefitsBp: true,
  bonusMinor: true,
  equityMinor: true,
  searchFeeBp: true,
  rampMonths: true,
  rampEffectBp: true,
  rateMinorPerHour: true,
  minutesPerWeek: true,
  weeksPerYear: true,
  version: true,
} as const satisfies Prisma.CostComparisonSelect;

type CostRow = Prisma.CostComparisonGetPayload<{ select: typeof costSelect }>;

export function costOf({ currency, version, ...row }: CostRow) {
  const { salaryMinor, bonusMinor, equityMinor, rateMinorPerHour, ...rest } = row;
  const inputs: CostInputs = {
    ...rest,
    salary: salaryMinor,
    bonus: bonusMinor,
    equity: equityMinor,
    ratePerHour: rateMinorPerHour,
  };
  return { currency, version, inputs, comparison: compareCosts(inputs) };
}
