import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup, type Choice } from "@/components/ui/choice-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MadeAddress } from "./made-address";

type WebhookFormProps = { action: FormAction; id: string; events: readonly Choice[] };

/** Adds an address, and shows its signing secret this once. */
export function WebhookForm({ action, id, events }: WebhookFormProps) {
  return (
    <ActionForm action={action} id={id} className="max-w-xl">
      <TextField
        name="url"
        label="Address"
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        hint="https, on the public internet."
      />
      <CheckboxGroup
        name="events"
        label="It is told when"
        hint="One by one. What an import brings, and several rows changed at once, is not told: the API’s lists have it."
        choices={events}
      />
      <SubmitButton className="justify-self-start" pendingLabel="One moment…">
        Add the address
      </SubmitButton>
      <MadeAddress copy="Copy the secret" />
    </ActionForm>
  );
}
