import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";

type SignOffDeliverableProps = { id: string; edition: number; action: FormAction };

/** The reader's agreement to what stands above. */
export function SignOffDeliverable({ id, edition, action }: SignOffDeliverableProps) {
  return (
    <Section
      title="Sign off"
      lead="Says to your consultants that you have read this and agree to it as it stands. It stays on record; should what it is change, you are asked again."
    >
      <ActionForm
        action={action}
        hidden={{ id, edition }}
        submit="I have read it and agree"
        className="no-print"
      />
    </Section>
  );
}
