import { ActionForm } from "@/components/ui/action-form";
import { newRowId } from "@/components/ui/new-row-id";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

export function DeleteFirm({ action, firmName }: { action: FormAction; firmName: string }) {
  return (
    <details>
      <summary className="text-danger w-fit text-sm underline underline-offset-4">
        Delete {firmName} and all its clients
      </summary>
      <ActionForm action={action} id={newRowId()} className="max-w-md gap-4 pt-4">
        <TextField
          name="name"
          label={`Type “${firmName}” to begin the 30 days`}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField name="password" type="password" label="Your password" autoComplete="current-password" />
        <div>
          <SubmitButton variant="danger" pendingLabel="One moment…">
            Delete the firm
          </SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
