import { ActionForm } from "@/components/ui/action-form";
import { newRowId } from "@/components/ui/new-row-id";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type DeleteForGoodProps = {
  action: FormAction;
  client: { id: string; name: string };
  /** The request of the client's CEO that it answers. */
  requestId?: string;
};

/** The name typed is what "are you sure?" would be elsewhere. */
export function DeleteForGood({ action, client, requestId }: DeleteForGoodProps) {
  return (
    <ActionForm
      action={action}
      id={requestId ?? newRowId()}
      hidden={requestId ? {} : { clientCompanyId: client.id }}
      className="max-w-md gap-3"
    >
      <TextField
        name="name"
        label={`Type “${client.name}” to begin the 30 days`}
        autoComplete="off"
        spellCheck={false}
      />
      <div>
        <SubmitButton variant="danger" pendingLabel="One moment…">
          Delete for good
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
