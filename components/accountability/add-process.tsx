import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type AddProcessProps = {
  clientId: string;
  newId: string;
  sops: readonly { id: string; title: string }[];
  action: FormAction;
};

/** One more process to share out. */
export function AddProcess({ clientId, newId, sops, action }: AddProcessProps) {
  return (
    <Section title="Another process">
      <ActionForm
        action={action}
        id={newId}
        hidden={{ clientCompanyId: clientId }}
        submit="Add the process"
        resetOnSaved
      >
        <div className="grid max-w-2xl items-end gap-4 sm:grid-cols-2">
          <TextField name="name" label="Its name" placeholder="Quote to order" maxLength={120} />
          {sops.length > 0 && (
            <SelectField
              name="sopId"
              label="Its SOP"
              optional
              placeholder="None"
              options={sops.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
        </div>
      </ActionForm>
    </Section>
  );
}
