import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { TEMPLATES, TEMPLATE_IDS } from "@/lib/rules/cadence/templates";
import type { IsoDay } from "@/lib/units/days";
import { lengthWords } from "./words";

type NewCadenceFormProps = {
  action: FormAction;
  newId: string;
  engagements: readonly { id: string; title: string }[];
  today: IsoDay;
};

const CHOICES = TEMPLATE_IDS.map((value) => {
  const { title, lengthMinutes, agenda } = TEMPLATES[value];
  return { value, label: `${title} (${lengthWords(lengthMinutes)}, ${agenda.length} items)` };
});

/** A cadence from a template: rhythm, agenda and people can all be changed afterwards. */
export function NewCadenceForm({ action, newId, engagements, today }: NewCadenceFormProps) {
  return (
    <ActionForm action={action} id={newId} submit="Set up the cadence" className="max-w-2xl">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField name="template" label="Template" options={CHOICES} defaultValue="weekly_leadership" />
        <SelectField
          name="engagementId"
          label="Built in the engagement"
          options={engagements.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField name="title" label="Its name" optional placeholder="As in the template" maxLength={160} />
        <DateField
          name="fromDay"
          label="From which day on"
          hint="Earlier meetings are not due."
          defaultValue={today}
        />
      </div>
    </ActionForm>
  );
}
