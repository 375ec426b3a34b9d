import { optionsOf, PIPELINE_STATES } from "@/components/clients/words";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { OPEN_STAGES } from "@/lib/rules/pipeline/pipeline";
import { LEAD_SOURCES } from "@/lib/rules/pipeline/words";

type NewOpportunityFormProps = {
  action: FormAction;
  id: string;
  clients: ReadonlyArray<{ id: string; name: string }>;
  /** Chosen already, where one came from its page. */
  clientId: string | null;
};

/** The least that makes one; its worth and its next step are said on its own page. */
export function NewOpportunityForm({ action, id, clients, clientId }: NewOpportunityFormProps) {
  const stages = OPEN_STAGES.map((value) => ({ value, label: PIPELINE_STATES[value] }));
  return (
    <ActionForm
      action={action}
      id={id}
      submit="Add the opportunity"
      cancelHref={clientId ? `/clients/${clientId}` : "/pipeline"}
    >
      <SelectField
        name="clientCompanyId"
        label="Client"
        options={clients.map((one) => ({ value: one.id, label: one.name }))}
        placeholder="Choose a client"
        defaultValue={clientId ?? ""}
      />
      <TextField name="title" label="Title" hint="What they may buy." maxLength={120} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField name="stage" label="Where it stands" options={stages} />
        <SelectField
          name="source"
          label="Where it came from"
          options={optionsOf(LEAD_SOURCES)}
          placeholder="Not known"
          defaultValue="past_client"
          optional
        />
      </div>
      <TextAreaField name="note" label="Note" maxLength={4_000} optional />
    </ActionForm>
  );
}
