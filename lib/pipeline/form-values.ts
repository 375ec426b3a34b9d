import { formatHours } from "@/lib/units/hours";
import { moneyFieldText } from "@/lib/units/money";
import type { OpportunityFields } from "./schema";

/** As the form's text, field by field: to fill it, and to say what somebody else saved meanwhile. */
export function formValues(fields: OpportunityFields): Record<string, string> {
  const { currency, minutesPerWeek, weeks, probabilityPct } = fields;
  return {
    title: fields.title,
    ownerId: fields.ownerId ?? "",
    currency,
    value: moneyFieldText(fields.valueMinor, currency),
    rate: moneyFieldText(fields.rateMinorPerHour, currency),
    minutesPerWeek: minutesPerWeek === null ? "" : formatHours(minutesPerWeek),
    weeks: weeks?.toString() ?? "",
    probabilityPct: probabilityPct?.toString() ?? "",
    startsOn: fields.startsOn ?? "",
    nextStep: fields.nextStep ?? "",
    nextStepDay: fields.nextStepDay ?? "",
    source: fields.source ?? "",
    note: fields.note ?? "",
  };
}
