import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type ShareScenarioProps = { id: string; shared: boolean; share: FormAction; unshare: FormAction };

export function ShareScenario({ id, shared, share, unshare }: ShareScenarioProps) {
  return (
    <ActionForm key={shared ? "shared" : "kept"} action={shared ? unshare : share} id={id}>
      <SubmitButton
        variant={shared ? "secondary" : "primary"}
        pendingLabel={shared ? "Taking back…" : "Sharing…"}
      >
        {shared ? "Take back from the CEO" : "Share with the CEO"}
      </SubmitButton>
    </ActionForm>
  );
}

type RenameScenarioProps = {
  scenario: { id: string; version: number; name: string; note: string | null };
  action: FormAction;
};

export function RenameScenario({ scenario: { id, version, name, note }, action }: RenameScenarioProps) {
  return (
    <ActionForm
      key={version}
      action={action}
      id={id}
      hidden={{ version }}
      submit="Save"
      className="no-print max-w-xl"
    >
      <TextField name="name" label="Name" maxLength={120} defaultValue={name} />
      <TextAreaField
        name="note"
        label="Note"
        hint="Once shared, the CEO reads the name and the note too."
        optional
        rows={3}
        maxLength={2000}
        defaultValue={note ?? ""}
      />
    </ActionForm>
  );
}
