import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/** Whom a CEO asks in: a name, an address, a department. */
export function InviteHeadFields({ departments }: { departments: readonly { id: string; name: string }[] }) {
  return (
    <>
      <TextField name="name" label="Name" maxLength={120} autoComplete="off" />
      <TextField name="email" label="E-mail" type="email" maxLength={254} autoComplete="off" />
      <SelectField
        name="departmentId"
        label="Department"
        placeholder="Choose"
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
