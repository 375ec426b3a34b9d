import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import { type IsoDay, daysOfWeek, formatWeekday } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { DeliverableChoice, OwnEntry } from "./types";

const KINDS = Object.entries(WORK_KIND_TITLES).map(([value, label]) => ({ value, label }));

type TimeFieldsProps = { monday: IsoDay; deliverables: readonly DeliverableChoice[]; entry?: OwnEntry };

/** An entry with everything it may hold; the grid is for the quick ones. */
export function TimeFields({ monday, deliverables, entry }: TimeFieldsProps) {
  const days = daysOfWeek(monday).map((day) => ({ value: day, label: formatWeekday(day) }));
  const titles = deliverables.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField name="workDay" label="Day" options={days} defaultValue={entry?.workDay} />
      <NumberField
        name="minutes"
        label="Hours"
        placeholder="1:30"
        defaultValue={entry && formatHours(entry.minutes)}
      />
      <SelectField name="kind" label="Kind of work" options={KINDS} defaultValue={entry?.kind} />
      <SelectField
        name="deliverableId"
        label="Deliverable"
        optional
        options={titles}
        placeholder="None"
        defaultValue={entry?.deliverableId ?? ""}
      />
      <TextField
        name="note"
        label="Note"
        hint="For the firm only: the client never sees it."
        optional
        maxLength={500}
        defaultValue={entry?.note ?? ""}
        className="sm:col-span-2 lg:col-span-4"
      />
    </div>
  );
}
