import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import { TIME_ZONES } from "@/components/ui/time-zone-list";
import type { FormAction } from "@/components/ui/use-form-submit";
import { hoursText } from "@/lib/rules/review/hours-text";
import type { OpenHours } from "@/lib/rules/review/slots";

type AvailabilityFormProps = {
  action: FormAction;
  own: {
    version: number;
    open: boolean;
    timeZone: string;
    place: string;
    hours: readonly OpenHours[];
    noticeMinutes: number;
    bufferMinutes: number;
    daysAhead: number;
  };
};

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** When somebody of the firm can be booked: hours for each day of the week, by the clocks of one place. */
export function AvailabilityForm({ action, own }: AvailabilityFormProps) {
  return (
    <ActionForm action={action} hidden={{ version: own.version }} submit="Save">
      <Checkbox name="open" label="I can be booked" defaultChecked={own.open} />
      <TextField
        name="place"
        label="How you talk"
        hint="Goes into the letter and the calendar: the link of your video room, or that you call them."
        defaultValue={own.place}
        maxLength={300}
      />
      <SelectField
        name="timeZone"
        label="Time zone of these hours"
        options={TIME_ZONES.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        defaultValue={own.timeZone}
      />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {DAYS.map((day, at) => (
          <TextField
            key={day}
            name={`hours${at + 1}`}
            label={day}
            hint={at === 0 ? "Such as 9:00–12:00, 13:30–17:00; empty on days without." : undefined}
            defaultValue={hoursText(own.hours.filter(({ weekday }) => weekday === at + 1))}
            autoComplete="off"
            optional
          />
        ))}
      </div>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        <NumberField
          name="noticeHours"
          label="Notice"
          hint="Nobody books later than this before."
          suffix="hours"
          defaultValue={String(own.noticeMinutes / 60)}
        />
        <NumberField
          name="bufferMinutes"
          label="Break"
          hint="Kept free around what you have."
          suffix="minutes"
          defaultValue={String(own.bufferMinutes)}
        />
        <NumberField
          name="daysAhead"
          label="How far ahead"
          hint="The last day to book."
          suffix="days"
          defaultValue={String(own.daysAhead)}
        />
      </div>
    </ActionForm>
  );
}
