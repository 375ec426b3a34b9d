import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { RaciSeat } from "./raci-grid";

type AddActivityProps = {
  processId: string;
  newId: string;
  seats: readonly RaciSeat[];
  action: FormAction;
};

/** One more row, with the seat that answers for it from the first. */
export function AddActivity({ processId, newId, seats, action }: AddActivityProps) {
  const options = seats.flatMap(({ id, title, isGone }) => (isGone ? [] : [{ value: id, label: title }]));
  return (
    <Section title="Another activity" lead="A step of the process, as somebody would tell it.">
      <ActionForm action={action} id={newId} hidden={{ processId }} submit="Add the activity" resetOnSaved>
        <div className="grid max-w-2xl items-end gap-4 sm:grid-cols-2">
          <TextField name="title" label="What is done" placeholder="Confirm the price" maxLength={160} />
          <SelectField
            name="accountableSeatId"
            label="Who answers for it (A)"
            placeholder="Choose a seat"
            options={options}
          />
        </div>
      </ActionForm>
    </Section>
  );
}
