import { CheckboxGroup } from "@/components/ui/choice-field";

type ReaderFieldsProps = {
  readers: readonly { contactId: string | null; membershipId: string | null }[];
  contacts: readonly {
    id: string;
    name: string;
    title: string | null;
    department: { name: string } | null;
  }[];
  members: readonly { id: string; displayName: string }[];
};

/** The client's people and the firm's, to tick. */
export function ReaderFields({ readers, contacts, members }: ReaderFieldsProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <CheckboxGroup
        name="contactIds"
        label="At the client"
        optional
        defaultValues={readers.flatMap(({ contactId }) => contactId ?? [])}
        choices={contacts.map(({ id, name, title, department }) => ({
          value: id,
          label: name,
          description: [title, department?.name].filter(Boolean).join(", ") || undefined,
        }))}
      />
      <CheckboxGroup
        name="membershipIds"
        label="In your firm"
        optional
        defaultValues={readers.flatMap(({ membershipId }) => membershipId ?? [])}
        choices={members.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
    </div>
  );
}
