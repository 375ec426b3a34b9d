import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

/** Refuses what the client's CEO asked for, with a reason: of the company's data, or of its deletion. */
export function DeclineForm({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} id={id} className="max-w-md gap-3">
      <TextAreaField
        name="declineReason"
        label="Or say why not"
        hint="The CEO reads it in the portal and by mail."
        rows={2}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="One moment…">
          Decline
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
