import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Placed, MOST_SEATS, depthFirst } from "@/lib/rules/accountability/tree";

type AddSeatProps = {
  chartId: string;
  newId: string;
  seats: readonly (Placed & { title: string })[];
  action: FormAction;
};

/** One more seat of the draft, last below another one. */
export function AddSeat({ chartId, newId, seats, action }: AddSeatProps) {
  const options = depthFirst(seats).map(({ seat, depth }) => ({
    value: seat.id,
    label: `${"– ".repeat(depth)}${seat.title}`,
  }));
  return (
    <Section
      title="Another seat"
      lead={
        seats.length >= MOST_SEATS
          ? `A chart holds ${MOST_SEATS} seats, and this one is full.`
          : "Name what has to be answered for, not who does it today. Its owner and numbers follow on its own page."
      }
    >
      {seats.length < MOST_SEATS && (
        <ActionForm action={action} id={newId} hidden={{ chartId }} submit="Add the seat" resetOnSaved>
          <div className="grid max-w-2xl items-end gap-4 sm:grid-cols-2">
            <TextField name="title" label="What it is called" placeholder="Head of dispatch" maxLength={80} />
            {options.length > 0 && <SelectField name="parentId" label="Below" options={options} />}
          </div>
        </ActionForm>
      )}
    </Section>
  );
}
