import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { daysOfWeek, formatWeekday, type IsoDay } from "@/lib/units/days";
import { type WorkEngagement, WorkFields } from "./work-fields";

type AddTimeProps = {
  action: FormAction;
  id: string;
  monday: IsoDay;
  today: IsoDay;
  engagements: readonly WorkEngagement[];
};

/** An entry on any client; it makes a line of its own in the sheet. */
export function AddTime({ action, id, monday, today, engagements }: AddTimeProps) {
  if (!engagements.some(({ state }) => state === "open")) return null;
  return (
    <Section title="Add an entry" lead="On any client, with a note. Its line then stands in the sheet.">
      <ActionForm action={action} id={id} hidden={{ monday }} submit="Add" resetOnSaved>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField
            name="workDay"
            label="Day"
            options={daysOfWeek(monday).map((day) => ({ value: day, label: formatWeekday(day) }))}
            defaultValue={daysOfWeek(monday).includes(today) ? today : undefined}
          />
          <NumberField name="minutes" label="Hours" placeholder="1:30" />
          <WorkFields engagements={engagements} />
          <TextField
            name="note"
            label="Note"
            hint="For the firm only: the client never sees it."
            optional
            maxLength={500}
          />
        </div>
      </ActionForm>
    </Section>
  );
}
