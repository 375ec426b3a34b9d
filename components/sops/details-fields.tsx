import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";

type DetailsFieldsProps = {
  sop: {
    title: string;
    process: string | null;
    departmentId: string | null;
    ownerSeat: string | null;
    ownerContactId: string | null;
    purpose: string | null;
    scope: string | null;
  };
  departments: readonly { id: string; name: string }[];
  contacts: readonly { id: string; name: string }[];
};

/** What belongs to all versions of an SOP. */
export function DetailsFields({ sop, departments, contacts }: DetailsFieldsProps) {
  const options = (rows: DetailsFieldsProps["departments"]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField name="title" label="Name of the procedure" defaultValue={sop.title} maxLength={160} />
        <TextField
          name="process"
          label="Process"
          optional
          placeholder="Order to cash"
          defaultValue={sop.process ?? ""}
          maxLength={120}
        />
        <SelectField
          name="departmentId"
          label="Department"
          optional
          placeholder="None yet"
          options={options(departments)}
          defaultValue={sop.departmentId ?? ""}
        />
        <TextField
          name="ownerSeat"
          label="Seat that owns it"
          optional
          placeholder="Head of finance"
          defaultValue={sop.ownerSeat ?? ""}
          maxLength={120}
        />
        <SelectField
          name="ownerContactId"
          label="Who sits there"
          optional
          placeholder="Nobody yet"
          options={options(contacts)}
          defaultValue={sop.ownerContactId ?? ""}
        />
      </div>
      <TextAreaField
        name="purpose"
        label="Purpose"
        optional
        hint="What is so when it is followed"
        rows={2}
        maxLength={2000}
        defaultValue={sop.purpose ?? ""}
      />
      <TextAreaField
        name="scope"
        label="Scope"
        optional
        hint="Where it begins and ends, and what is not part of it"
        rows={2}
        maxLength={2000}
        defaultValue={sop.scope ?? ""}
      />
    </>
  );
}
