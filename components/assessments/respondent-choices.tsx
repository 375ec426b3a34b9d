import { TextLink } from "@/components/ui/link";
import { Checkbox, CheckboxGroup, type Choice } from "@/components/ui/choice-field";

export type AskableContact = {
  id: string;
  name: string;
  position: "ceo" | "head" | "other";
  title: string | null;
  department: string | null;
};

type RespondentChoicesProps = {
  contacts: readonly AskableContact[];
  contactsHref: string;
  /** Absent where the consultant is asked already. */
  self?: { name: string };
  /** Everybody ticked to begin with, or nobody; or these. */
  preselected: boolean | { contactIds: readonly string[]; self: boolean };
};

/** Who is asked, all in one step. A head without a department cannot be asked yet: nobody would know of what they speak. */
export function RespondentChoices({ contacts, contactsHref, self, preselected }: RespondentChoicesProps) {
  const isTicked = (id: string) =>
    typeof preselected === "boolean" ? preselected : preselected.contactIds.includes(id);
  const ready = contacts.filter(({ position, department }) => position === "ceo" || department !== null);
  const waiting = contacts.filter((contact) => !ready.includes(contact));
  return (
    <div className="grid gap-3">
      {ready.length > 0 && (
        <CheckboxGroup
          name="contactIds"
          label="Who answers at the client"
          optional
          choices={ready.map(toChoice)}
          defaultValues={ready.map(({ id }) => id).filter(isTicked)}
        />
      )}
      <p className="text-xs text-ink-soft">
        {waiting.length > 0 &&
          `${waiting.map(({ name }) => name).join(", ")} cannot be asked before a department is set. `}
        Anybody missing? <TextLink href={contactsHref}>Add the CEO and the heads to the contacts</TextLink>,
        then come back.
      </p>
      {self && (
        <Checkbox
          name="self"
          label={`I answer too, as the consultant (${self.name})`}
          hint="A view from outside beside the company's own."
          defaultChecked={typeof preselected === "boolean" ? preselected : preselected.self}
        />
      )}
    </div>
  );
}

function toChoice({ id, name, position, title, department }: AskableContact): Choice {
  const role = position === "ceo" ? "CEO" : `Head of ${department ?? ""}`;
  return { value: id, label: name, description: title && title !== role ? `${role} · ${title}` : role };
}
