import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { IsoDay } from "@/lib/units/days";
import type { DeliverableKind } from "@/lib/rules/engagement/words";
import { ONE_DELIVERABLE } from "./words";

const KINDS = Object.entries(ONE_DELIVERABLE).map(([value, label]) => ({ value, label }));

type DeliverableFieldsProps = {
  owners: readonly { id: string; name: string }[];
  deliverable?: {
    kind: DeliverableKind;
    title: string;
    ownerContactId: string | null;
    dueDay: IsoDay | null;
  };
};

/** What is planned: the kind, its name, whose it will be at the client, and by when. */
export function DeliverableFields({ owners, deliverable }: DeliverableFieldsProps) {
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <SelectField name="kind" label="Kind" options={KINDS} defaultValue={deliverable?.kind} />
      <TextField
        name="title"
        label="What it is"
        placeholder="Order to cash"
        defaultValue={deliverable?.title}
        maxLength={160}
      />
      <SelectField
        name="ownerContactId"
        label="Owner at the client"
        optional
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Nobody yet"
        defaultValue={deliverable?.ownerContactId ?? ""}
      />
      <DateField
        name="dueDay"
        label="To be in use by"
        optional
        defaultValue={deliverable?.dueDay ?? undefined}
      />
    </div>
  );
}
