import type { ComponentProps } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { moneyFieldText } from "@/lib/units/money";
import { BudgetFields, type BudgetTermsValues } from "./budget-fields";
import { KindAndTitle } from "./kind-and-title";
import type { EngagementKind } from "@/lib/rules/engagement/words";

type EngagementFormProps = Pick<
  ComponentProps<typeof ActionForm>,
  "action" | "id" | "hidden" | "submit" | "cancelHref"
> & {
  terms: {
    kind: EngagementKind;
    title?: string;
    startsOn: IsoDay;
    endsOn?: IsoDay | null;
    currency: string;
    rateMinorPerHour?: number;
    plannedMinutesPerWeek: number;
  } & BudgetTermsValues;
};

/** The terms of an engagement. The rate is for owners and consultants: assistants and the client never get it. */
export function EngagementForm({ terms, ...form }: EngagementFormProps) {
  return (
    <ActionForm {...form}>
      <KindAndTitle kind={terms.kind} title={terms.title} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField name="startsOn" label="First day" defaultValue={terms.startsOn} />
        <DateField
          name="endsOn"
          label="Last day"
          hint="Empty: until further notice."
          optional
          defaultValue={terms.endsOn ?? ""}
        />
      </div>
      <NumberField
        name="plannedMinutesPerWeek"
        label="Planned hours a week"
        hint="Type 12, 12:30 or 12.5. Usually 10 to 20; anything else is noted, not refused."
        defaultValue={formatHours(terms.plannedMinutesPerWeek)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          name="rate"
          label="Rate per hour"
          hint="Only owners and consultants see it."
          defaultValue={moneyFieldText(terms.rateMinorPerHour ?? null, terms.currency)}
        />
        <TextField
          name="currency"
          label="Currency"
          hint="Three letters, such as EUR or USD."
          defaultValue={terms.currency}
          maxLength={3}
          inputClassName="max-w-24 uppercase"
        />
      </div>
      <BudgetFields terms={terms} />
    </ActionForm>
  );
}
