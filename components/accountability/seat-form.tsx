import { ActionForm } from "@/components/ui/action-form";
import { Checkbox, CheckboxGroup } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type ChartSeat, MOST_OWNERS, MOST_RESPONSIBILITIES } from "@/lib/rules/accountability/seat";

type Named = { id: string; name: string };
type SeatFormProps = {
  chartId: string;
  seat: ChartSeat & { version: number; departmentId: string | null };
  contacts: readonly (Named & { title: string | null })[];
  /** Of the firm's own people those who may hold a seat here. */
  members: readonly Named[];
  departments: readonly Named[];
  measures: readonly { id: string; title: string }[];
  backHref: string;
  action: FormAction;
};

/** What a seat answers for, whose it is, and by which numbers one sees that it is done. */
export function SeatForm({
  chartId,
  seat,
  contacts,
  members,
  departments,
  measures,
  backHref,
  action,
}: SeatFormProps) {
  const people = [
    ...contacts.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name })),
    ...members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const linked = seat.numbers.flatMap(({ measureId }) => measureId ?? []);
  return (
    <ActionForm
      action={action}
      hidden={{ chartId, seatId: seat.id, version: seat.version }}
      submit="Save the seat"
      cancelHref={backHref}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField name="title" label="What it is called" defaultValue={seat.title} maxLength={80} />
        <SelectField
          name="departmentId"
          label="Department"
          optional
          placeholder="None, or across all"
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={seat.departmentId ?? ""}
        />
        {Array.from({ length: MOST_OWNERS }, (_, at) => (
          <SelectField
            key={at}
            name={`ownerIds[${at}]`}
            label={at === 0 ? "Owner" : "Second owner"}
            hint={
              at === 0
                ? "The client’s own, or a fractional COO of yours until somebody is hired."
                : "Only while a seat is handed over: it is marked."
            }
            optional
            placeholder="Nobody"
            options={people}
            defaultValue={seat.owners.filter(({ hasLeft }) => !hasLeft)[at]?.id ?? ""}
          />
        ))}
      </div>
      <Section title="What it answers for" lead="Up to five. What needs a sixth is two seats.">
        <div className="grid gap-3">
          {Array.from({ length: MOST_RESPONSIBILITIES }, (_, at) => (
            <TextField
              key={at}
              name={`responsibilities[${at}]`}
              label={`Responsibility ${at + 1}`}
              optional
              defaultValue={seat.responsibilities[at]}
              maxLength={160}
            />
          ))}
        </div>
      </Section>
      <Section
        title="Numbers"
        lead="By what one sees, every week, whether it is done well. The client’s people see their names."
      >
        {measures.length > 0 && (
          <CheckboxGroup
            name="measureIds"
            label="Of the scorecard"
            optional
            choices={measures.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValues={linked}
          />
        )}
        <TextField
          name="numberName"
          label="Another number"
          hint="One that is not on the scorecard."
          optional
          defaultValue={seat.numbers.find(({ measureId }) => measureId === null)?.name}
          maxLength={120}
        />
      </Section>
      <Section title="What kind of seat it is">
        <div className="grid gap-2">
          <Checkbox
            name="isLeadership"
            label="It is a seat of the leadership"
            hint="One person who holds more than two of these is marked."
            defaultChecked={seat.isLeadership}
          />
          <Checkbox
            name="isOperations"
            label="It is a seat of operations"
            hint="While the CEO owns it, it is marked as one to hand over."
            defaultChecked={seat.isOperations}
          />
        </div>
      </Section>
    </ActionForm>
  );
}
