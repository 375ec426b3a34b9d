import { formatHours } from "@/lib/units/hours";
import { moneyFieldText } from "@/lib/units/money";
import type { getCost } from "./queries";

type Found = NonNullable<Awaited<ReturnType<typeof getCost>>>;

/** What the form is filled with: what was saved, else what the newest engagement says. */
export function costFormValues({ currency, cost, engagement }: Found) {
  if (cost) {
    const { inputs } = cost;
    const amount = (minor: bigint | null) => moneyFieldText(minor, cost.currency);
    return {
      version: cost.version,
      values: {
        currency: cost.currency,
        salary: amount(inputs.salary),
        benefitsBp: percentText(inputs.benefitsBp),
        bonus: amount(inputs.bonus),
        equity: amount(inputs.equity),
        searchFeeBp: percentText(inputs.searchFeeBp),
        rampMonths: inputs.rampMonths === null ? "" : String(inputs.rampMonths),
        rampEffectBp: percentText(inputs.rampEffectBp),
        rate: amount(inputs.ratePerHour),
        minutesPerWeek: formatHours(inputs.minutesPerWeek),
        weeksPerYear: String(inputs.weeksPerYear),
      },
    };
  }
  return {
    version: 0,
    from: engagement?.title,
    values: {
      currency: engagement?.currency ?? currency,
      rate: engagement ? moneyFieldText(engagement.rateMinorPerHour, engagement.currency) : "",
      minutesPerWeek: engagement ? formatHours(engagement.plannedMinutesPerWeek) : "",
    },
  };
}

function percentText(bp: number | null): string {
  return bp === null ? "" : String(bp / 100);
}
