import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { daysOfWeek, formatWeekday, type IsoDay } from "@/lib/units/days";
import type { DeliverableChoice } from "./types";

const KINDS = Object.entries(WORK_KIND_TITLES).map(([value, label]) => ({ value, label }));

type CorrectWeekProps = {
  action: FormAction;
  id: string;
  engagementId: string;
  monday: IsoDay;
  deliverables: readonly DeliverableChoice[];
};

/** The only way to change an agreed week: an entry of its own that adds or takes away, with its reason. */
export function CorrectWeek({ action, id, engagementId, monday, deliverables }: CorrectWeekProps) {
  return (
    <Section
      title="Correct your hours"
      lead="The week is agreed, so its entries stay as they are. A correction adds time to them or takes it away, and the client sees it with its reason."
    >
      <ActionForm
        action={action}
        id={id}
        hidden={{ engagementId, monday }}
        submit="Add the correction"
        resetOnSaved
      >
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField
            name="workDay"
            label="Day"
            options={daysOfWeek(monday).map((day) => ({ value: day, label: formatWeekday(day) }))}
          />
          <NumberField name="minutes" label="Hours" hint="1:30 adds, -0:45 takes away" inputMode="text" />
          <SelectField name="kind" label="Kind of work" options={KINDS} />
          <SelectField
            name="deliverableId"
            label="Deliverable"
            options={deliverables.map(({ id: value, title }) => ({ value, label: title }))}
            placeholder="None"
            optional
          />
          <TextField
            name="note"
            label="Why"
            hint="The client reads it"
            maxLength={500}
            className="sm:col-span-2 lg:col-span-4"
          />
        </div>
      </ActionForm>
    </Section>
  );
}
