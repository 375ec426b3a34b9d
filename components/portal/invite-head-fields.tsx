import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    name: "Name",
    eMail: "E-mail",
    choose: "Choose",
    department: "Department",
  },
  de: {
    name: "Name",
    eMail: "E-Mail",
    choose: "Wählen",
    department: "Abteilung",
  },
});

/** Whom a CEO asks in: a name, an address, a department. */
export function InviteHeadFields({ departments }: { departments: readonly { id: string; name: string }[] }) {
  const words = WORDS[useLocale()];
  return (
    <>
      <TextField name="name" label={words.name} maxLength={120} autoComplete="off" />
      <TextField name="email" label={words.eMail} type="email" maxLength={254} autoComplete="off" />
      <SelectField
        name="departmentId"
        label={words.department}
        placeholder={words.choose}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
