import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import { TIME_ZONE_LIST, TimeZoneList } from "@/components/ui/time-zone-list";
import type { FormAction } from "@/components/ui/use-form-submit";
import { clockText } from "@/lib/rules/cadence/rhythm-words";
import type { Rhythm } from "@/lib/rules/cadence/rhythm";
import type { AgendaEntry } from "@/lib/rules/cadence/templates";
import type { IsoDay } from "@/lib/units/days";
import { AgendaRows } from "./agenda-rows";
import { RhythmFields } from "./rhythm-fields";

type CadenceFormProps = {
  action: FormAction;
  id: string;
  version: number;
  cancelHref: string;
  people: readonly { id: string; name: string; note: string }[];
  start: {
    purpose: string | null;
    rhythm: Rhythm;
    fromDay: IsoDay;
    startMinute: number;
    timeZone: string;
    lengthMinutes: number;
    agenda: readonly AgendaEntry[];
    attendeeIds: readonly string[];
  };
};

/** When a cadence meets, who comes, and about what. */
export function CadenceForm({ action, id, version, cancelHref, people, start }: CadenceFormProps) {
  return (
    <ActionForm action={action} id={id} hidden={{ version }} submit="Save" cancelHref={cancelHref}>
      <TextAreaField
        name="purpose"
        label="What it is for"
        hint="A sentence that the meeting can be held against. Those who attend see it."
        optional
        rows={2}
        maxLength={500}
        defaultValue={start.purpose ?? ""}
      />
      <Section title="When">
        <RhythmFields rhythm={start.rhythm} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <DateField
            name="fromDay"
            label="Holds from"
            hint="What was due before this day stays due as it was."
            defaultValue={start.fromDay}
          />
          <TextField
            name="start"
            label="Begins at"
            placeholder="9:00"
            inputClassName="tabular max-w-28"
            defaultValue={clockText(start.startMinute)}
          />
          <NumberField
            name="lengthMinutes"
            label="Length"
            suffix="minutes"
            defaultValue={String(start.lengthMinutes)}
          />
          <TextField
            name="timeZone"
            label="On the clocks of"
            hint="It stays at this hour there when the clocks change."
            list={TIME_ZONE_LIST}
            defaultValue={start.timeZone}
          />
        </div>
        <TimeZoneList />
      </Section>
      <Section
        title="Agenda"
        lead="Each meeting takes the agenda as it then stands; earlier minutes keep theirs."
      >
        <AgendaRows agenda={start.agenda} />
      </Section>
      <Section title="Who attends">
        <CheckboxGroup
          name="attendeeIds"
          label="People"
          hint="They see the meeting, its decisions and their own actions in their portal and calendar."
          optional
          choices={people.map(({ id: value, name, note }) => ({ value, label: name, description: note }))}
          defaultValues={start.attendeeIds}
        />
      </Section>
    </ActionForm>
  );
}
