import { ActionForm } from "@/components/ui/action-form";
import { Checkbox, CheckboxGroup, type Choice } from "@/components/ui/choice-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MadeAddress } from "./made-address";

type TokenFormProps = {
  action: FormAction;
  id: string;
  scopes: readonly Choice[];
  lastDay: string;
};

/** Makes a token, and shows it this once. */
export function TokenForm({ action, id, scopes, lastDay }: TokenFormProps) {
  return (
    <ActionForm action={action} id={id} className="max-w-xl">
      <TextField
        name="name"
        label="What is it for?"
        autoComplete="off"
        hint="Such as “Monday figures sheet”."
      />
      <CheckboxGroup name="scopes" label="It may" choices={scopes} />
      <DateField
        name="lastDay"
        label="It works until"
        hint="At most a year from today."
        defaultValue={lastDay}
      />
      <Checkbox
        name="assistantWrites"
        label="Let an assistant write"
        hint="An assistant’s program (MCP) may then also do what the write scopes allow. Without it, it only reads."
      />
      <SubmitButton className="justify-self-start" pendingLabel="One moment…">
        Make the token
      </SubmitButton>
      <MadeAddress copy="Copy the token" />
    </ActionForm>
  );
}
