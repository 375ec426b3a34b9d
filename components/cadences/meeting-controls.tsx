import { ActionForm } from "@/components/ui/action-form";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { clockText } from "@/lib/rules/cadence/rhythm-words";

type MeetingControlsProps = {
  cadenceId: string;
  meeting: MeetingOnDay;
  actions: { cancel: FormAction; move: FormAction };
};

/** What else one can do with a meeting that is not held: move it, or call it off. */
export function MeetingControls({ cadenceId, meeting, actions }: MeetingControlsProps) {
  const { day, onDay, startMinute, standing, begun } = meeting;
  const hidden = { cadenceId, day };
  return (
    <div className="no-print grid max-w-xl gap-3">
      {standing === "planned" && !begun && (
        <details>
          <summary className="text-accent w-fit text-sm font-medium">Move it to another day or hour</summary>
          <ActionForm action={actions.move} hidden={hidden} submit="Move this meeting" className="mt-3">
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <DateField name="toDay" label="To the day" defaultValue={onDay} />
              <TextField
                name="start"
                label="Begins at"
                inputClassName="tabular max-w-28"
                defaultValue={clockText(startMinute)}
              />
            </div>
          </ActionForm>
        </details>
      )}
      <details>
        <summary className="text-accent w-fit text-sm font-medium">Call it off</summary>
        <ActionForm action={actions.cancel} hidden={hidden} submit="Call this meeting off" className="mt-3">
          <TextField
            name="reason"
            label="Why"
            hint="Called off before it begins it is not due; afterwards it counts as missed."
            maxLength={300}
          />
        </ActionForm>
      </details>
    </div>
  );
}
