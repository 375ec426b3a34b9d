import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TIME_ZONE_LIST } from "@/components/ui/time-zone-list";
import { LANGUAGES, POSITIONS, type Position, optionsOf } from "./words";

export type ContactValues = {
  name: string;
  position: Position;
  departmentId: string | null;
  title: string | null;
  email: string | null;
  phone: string | null;
  timeZone: string | null;
  language?: string | null;
};

type ContactFieldsProps = { values?: ContactValues; departments: readonly { id: string; name: string }[] };

export function ContactFields({ values, departments }: ContactFieldsProps) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField name="name" label="Name" defaultValue={values?.name} maxLength={120} autoComplete="off" />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        hint="Needed for the portal"
        defaultValue={values?.email ?? undefined}
        autoComplete="off"
        optional
      />
      <SelectField
        name="position"
        label="In the company"
        options={optionsOf(POSITIONS)}
        placeholder="Choose…"
        defaultValue={values?.position}
      />
      <SelectField
        name="departmentId"
        label="Department"
        hint="For heads only: the one they answer for"
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="None"
        defaultValue={values?.departmentId ?? ""}
        optional
      />
      <TextField
        name="title"
        label="Title"
        defaultValue={values?.title ?? undefined}
        maxLength={80}
        optional
      />
      <TextField
        name="phone"
        label="Phone"
        type="tel"
        defaultValue={values?.phone ?? undefined}
        maxLength={40}
        autoComplete="off"
        optional
      />
      <TextField
        name="timeZone"
        label="Time zone"
        hint="Where it is not yours: their reminders arrive in the morning there"
        defaultValue={values?.timeZone ?? undefined}
        list={TIME_ZONE_LIST}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        optional
      />
      <SelectField
        name="speaks"
        label="Language"
        hint="Of their letters and their portal, where it is not the company’s"
        options={[{ value: "company", label: "As the company" }, ...optionsOf(LANGUAGES)]}
        defaultValue={values?.language ?? "company"}
      />
    </div>
  );
}
