import { CheckboxGroup } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";

type Named = { id: string; name: string };

export type EntryPeople = { contacts: readonly Named[]; colleagues: readonly Named[] };

type EntryFieldsProps = EntryPeople & {
  values: {
    day: string;
    time: string;
    title?: string | null;
    sender?: string | null;
    text?: string;
    contactIds?: readonly string[];
    mentionIds?: readonly string[];
  };
  /** An e-mail has a sender and a subject, a file has a name. */
  of: "talk" | "email" | "file";
};

/** What an entry says of itself: when, who, what, and whom of the firm it names. */
export function EntryFields({ values, of, contacts, colleagues }: EntryFieldsProps) {
  const names = colleagues.map(({ name }) => `@${name}`);
  return (
    <>
      {of === "email" && (
        <TextField name="sender" label="From" defaultValue={values.sender ?? ""} maxLength={200} optional />
      )}
      {of !== "talk" && (
        <TextField
          name="title"
          label={of === "email" ? "Subject" : "What it is called"}
          defaultValue={values.title ?? ""}
          maxLength={200}
          optional={of === "email"}
        />
      )}
      <div className="flex flex-wrap gap-5">
        <DateField name="day" label="Day" defaultValue={values.day} />
        <TextField
          name="time"
          type="time"
          label="Time"
          defaultValue={values.time}
          inputClassName="tabular max-w-32"
          optional
        />
      </div>
      <TextAreaField
        name="text"
        label={of === "email" ? "What it says" : of === "file" ? "A word about it" : "What was said"}
        hint={names[0] ? `Name a colleague as ${names[0]}, and they are told.` : undefined}
        defaultValue={values.text ?? ""}
        maxLength={19_999}
        optional={of === "file"}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {contacts.length > 0 && (
          <CheckboxGroup
            name="contactIds"
            label="With whom of the client?"
            choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValues={values.contactIds}
            optional
          />
        )}
        {colleagues.length > 0 && (
          <CheckboxGroup
            name="mentionIds"
            label="Mention a colleague"
            hint="Those who may see this client."
            choices={colleagues.map(({ id, name }) => ({ value: id, label: `@${name}` }))}
            defaultValues={values.mentionIds}
            optional
          />
        )}
      </div>
    </>
  );
}
