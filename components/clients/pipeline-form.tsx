import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { PIPELINE_STATES, type PipelineState, optionsOf } from "./words";

type PipelineFormProps = {
  client: { id: string; name: string; version: number; pipelineState: PipelineState };
  move: FormAction;
  /** Only for those who may. */
  remove?: FormAction;
  maySell: boolean;
};

export function PipelineForm({ client, move, remove, maySell }: PipelineFormProps) {
  return (
    <Section
      title="Pipeline"
      actions={maySell && <TextLink href={`/pipeline/new?client=${client.id}`}>Another opportunity</TextLink>}
    >
      <ActionForm
        action={move}
        id={client.id}
        hidden={{ version: client.version }}
        submit="Save the state"
        className="max-w-md"
      >
        <SelectField
          name="pipelineState"
          label={`Where ${client.name} stands with you`}
          options={optionsOf(PIPELINE_STATES)}
          defaultValue={client.pipelineState}
        />
      </ActionForm>
      {remove && (
        <ActionForm action={remove} id={client.id} className="max-w-md">
          <p className="text-ink-soft text-sm">
            Deleting takes the client off every list and total, and ends its portal. It goes into the bin and
            can be brought back; nothing of it is lost.
          </p>
          <div>
            <SubmitButton variant="danger" pendingLabel="Deleting…">
              Delete this client
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}
