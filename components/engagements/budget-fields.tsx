import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField } from "@/components/ui/text-field";
import type { BudgetCycleLength } from "@/lib/rules/hours/budget";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { moneyFieldText } from "@/lib/units/money";

export type BudgetTermsValues = {
  currency: string;
  budgetCycle?: BudgetCycleLength;
  carryOverCapMinutes?: number;
  overageRateMinorPerHour?: number | null;
  noticeOn?: IsoDay | null;
  renewalOn?: IsoDay | null;
};

const CYCLES = [
  { value: "weekly", label: "Every week" },
  { value: "monthly", label: "Every month: the weeks that begin in it" },
];

/** When hours are settled, what happens to those that are left or over, and when the engagement goes on. */
export function BudgetFields({ terms }: { terms: BudgetTermsValues }) {
  return (
    <fieldset className="grid gap-5 border-t border-line pt-5">
      <legend className="float-left w-full text-lg font-semibold">Budget</legend>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          name="budgetCycle"
          label="Hours are settled"
          options={CYCLES}
          defaultValue={terms.budgetCycle}
        />
        <NumberField
          name="carryOverCap"
          label="Unused hours carried over, at most"
          hint="Into the next cycle; what is more lapses."
          defaultValue={formatHours(terms.carryOverCapMinutes ?? 0)}
        />
        <NumberField
          name="overageRate"
          label="Hourly rate beyond the budget"
          hint="Empty: the same rate."
          defaultValue={moneyFieldText(terms.overageRateMinorPerHour ?? null, terms.currency)}
          optional
        />
      </div>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <DateField
          name="noticeOn"
          label="Notice by"
          hint="The last day to say that it ends."
          defaultValue={terms.noticeOn ?? undefined}
          optional
        />
        <DateField
          name="renewalOn"
          label="Goes on from"
          hint="If nobody gave notice."
          defaultValue={terms.renewalOn ?? undefined}
          optional
        />
      </div>
    </fieldset>
  );
}
