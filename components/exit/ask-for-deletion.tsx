import { ActionForm } from "@/components/ui/action-form";
import { newRowId } from "@/components/ui/new-row-id";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

export function AskForDeletion({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} id={newRowId()} inArchive className="max-w-md gap-3">
      <TextAreaField name="reason" label="Why" optional rows={3} />
      <div>
        <SubmitButton variant="danger" pendingLabel="One moment…">
          Ask to delete everything
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
