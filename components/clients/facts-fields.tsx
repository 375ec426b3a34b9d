import { Checkbox } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { FactsValues } from "./facts-values";
import { OPS_ROLES, PRESENCES, REPORTS_TO, YES_NO, optionsOf } from "./words";

type FieldsProps = { values: FactsValues };

const GRID = "grid items-start gap-4 sm:grid-cols-2";

export function CompanyFields({ values }: FieldsProps) {
  return (
    <div className={GRID}>
      <TextField
        name="currency"
        label="Currency"
        hint="Its three letters, such as EUR"
        defaultValue={values.currency}
        maxLength={3}
        inputClassName="max-w-24 uppercase"
        autoComplete="off"
        spellCheck={false}
      />
      <NumberField
        name="annualRevenue"
        label="Annual revenue"
        hint="6,500,000 or 6.5m"
        defaultValue={values.annualRevenue}
        optional
      />
      <NumberField
        name="revenueGrowthPct"
        label="Revenue growth, last 12 months"
        hint="May be negative"
        suffix="%"
        defaultValue={values.revenueGrowthPct}
        optional
      />
      <YesNo name="growthStalled" label="Has growth stalled?" values={values} />
      <NumberField
        name="headcount"
        label="People in the company"
        inputMode="numeric"
        defaultValue={values.headcount}
        optional
      />
    </div>
  );
}

const SEATS = [
  ["operationsManager", "Operations manager"],
  ["directorOfOperations", "Director of operations"],
  ["vpOfOperations", "VP of operations"],
  ["coo", "COO"],
] as const;

export function RoleFields({ values }: FieldsProps) {
  return (
    <div className={GRID}>
      {SEATS.map(([name, label]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={optionsOf(PRESENCES)}
          defaultValue={values[name]}
        />
      ))}
      <SelectField
        name="opsLeaderReportsTo"
        label="The operations leader reports to"
        options={optionsOf(REPORTS_TO)}
        placeholder="Not known, or nobody there"
        defaultValue={values.opsLeaderReportsTo}
        optional
      />
      <NumberField
        name="fullTimeBudget"
        label="Budget for a full-time COO, a year"
        hint="In the currency above, with salary, bonus and on-costs: 380k. Empty if there is none."
        defaultValue={values.fullTimeBudget}
        optional
      />
      <Checkbox
        name="fixedTerm"
        label="Wants somebody for a fixed term, to build and hand over"
        defaultChecked={values.fixedTerm === "on"}
      />
    </div>
  );
}

export function HireFields({ values }: FieldsProps) {
  return (
    <div className={GRID}>
      <SelectField
        name="hire.role"
        label="Role"
        options={optionsOf(OPS_ROLES)}
        placeholder="No such hire"
        defaultValue={values["hire.role"]}
        optional
      />
      <DateField
        name="hire.hiredOn"
        label="In the role since"
        defaultValue={values["hire.hiredOn"]}
        optional
      />
      <YesNo name="hire.promotedFromWithin" label="Promoted from within?" values={values} />
      <YesNo
        name="hire.mandateChanged"
        label="Did the mandate change with the title?"
        hint="Authority over other departments, not only a new name for the same work"
        values={values}
      />
    </div>
  );
}

type YesNoProps = FieldsProps & {
  name: "growthStalled" | "hire.promotedFromWithin" | "hire.mandateChanged";
  label: string;
  hint?: string;
};

function YesNo({ values, ...field }: YesNoProps) {
  return (
    <SelectField
      {...field}
      options={optionsOf(YES_NO)}
      placeholder="Not known"
      defaultValue={values[field.name]}
      optional
    />
  );
}
