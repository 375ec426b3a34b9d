import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/choice-field";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type SendNoteFormProps = {
  action: FormAction;
  note: { id: string; version: number };
  contacts: ReadonlyArray<{
    id: string;
    name: string;
    position: string;
    title: string | null;
    email: string;
  }>;
  contactsHref: string;
};

/** Whom it goes to: people of the client with a portal login, the CEO ticked. */
export function SendNoteForm({ action, note, contacts, contactsHref }: SendNoteFormProps) {
  if (contacts.length === 0)
    return (
      <EmptyState
        title="Nobody to send it to yet"
        action={<LinkButton href={contactsHref}>Invite the CEO to the portal</LinkButton>}
      >
        A note goes to people of the client with a portal login, where they can read it again.
      </EmptyState>
    );
  return (
    <ActionForm action={action} hidden={{ id: note.id, version: note.version }}>
      <CheckboxGroup
        name="contactIds"
        label="Send it to"
        hint="Heads get the hours and what waits for a decision with it. Tick them only where that is meant."
        choices={contacts.map(({ id, name, title, email }) => ({
          value: id,
          label: name,
          description: [title, email].filter(Boolean).join(" · "),
        }))}
        defaultValues={contacts.filter(({ position }) => position === "ceo").map(({ id }) => id)}
      />
      <div>
        <SubmitButton pendingLabel="Sending…">Send the note</SubmitButton>
      </div>
    </ActionForm>
  );
}
