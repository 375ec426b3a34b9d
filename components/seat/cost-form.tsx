import { ActionForm } from "@/components/ui/action-form";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type Field =
  | "currency"
  | "salary"
  | "benefitsBp"
  | "bonus"
  | "equity"
  | "searchFeeBp"
  | "rampMonths"
  | "rampEffectBp"
  | "rate"
  | "minutesPerWeek"
  | "weeksPerYear";

type CostFormProps = {
  action: FormAction;
  clientCompanyId: string;
  version: number;
  values: Partial<Record<Field, string>>;
  /** The engagement whose rate and hours are filled in. */
  from?: string;
};

/** A full-time seat on the left, a fractional one on the right. */
export function CostForm({ action, clientCompanyId, version, values, from }: CostFormProps) {
  const field = (name: Field) => ({ name, defaultValue: values[name] });
  return (
    <ActionForm action={action} hidden={{ clientCompanyId, version }} submit="Compare">
      <TextField
        {...field("currency")}
        label="Currency"
        hint="Its code, such as USD or EUR."
        className="max-w-40"
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <fieldset className="grid content-start gap-5">
          <legend className="mb-4 font-medium">A full-time COO</legend>
          <NumberField {...field("salary")} label="Salary, a year" />
          <NumberField
            {...field("benefitsBp")}
            label="Benefits and employer’s taxes"
            suffix="% of the salary"
            optional
          />
          <NumberField {...field("bonus")} label="Bonus, a year" optional />
          <NumberField {...field("equity")} label="Equity, worth a year" optional />
          <NumberField {...field("searchFeeBp")} label="Search fee, once" suffix="% of the salary" optional />
          <NumberField
            {...field("rampMonths")}
            label="Ramp: months until the full effect"
            suffix="months"
            optional
          />
          <NumberField
            {...field("rampEffectBp")}
            label="Effect meanwhile"
            suffix="% of the full effect"
            optional
          />
        </fieldset>
        <fieldset className="grid content-start gap-5">
          <legend className="mb-4 font-medium">A fractional COO</legend>
          <NumberField
            {...field("rate")}
            label="An hour"
            hint={from && `Filled in from the engagement “${from}”, as are the hours.`}
          />
          <NumberField {...field("minutesPerWeek")} label="Hours a week" hint="Normally 10 to 20." />
          <NumberField
            {...field("weeksPerYear")}
            label="Weeks a year"
            hint="Without holidays, 44 to 48 are usual."
          />
        </fieldset>
      </div>
    </ActionForm>
  );
}
