import { ConfirmForm } from "@/components/ui/confirm-form";
import { newRowId } from "@/components/ui/new-row-id";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";

type AskForDeletionProps = { action: FormAction; firmName: string; answerBy: IsoDay };

export function AskForDeletion({ action, firmName, answerBy }: AskForDeletionProps) {
  return (
    <div>
      <ConfirmForm
        action={action}
        id={newRowId()}
        hidden={{}}
        inArchive
        ask="Ask to delete everything"
        askVariant="danger"
        title={`Ask ${firmName} to delete everything?`}
        confirm="Ask for it"
      >
        <p>
          The owners of {firmName} are told now, and answer by {formatDay(answerBy)}. Until one of them has
          answered you can take it back here.
        </p>
        <TextAreaField name="reason" label="Why" optional rows={3} />
      </ConfirmForm>
    </div>
  );
}
