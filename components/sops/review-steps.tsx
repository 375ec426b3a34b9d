import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { WORDS } from "./review-steps.words";
import { useLocale } from "#language";

type ReviewStepsProps = {
  seen: { id: string; number: number; revision: number };
  mayApprove: boolean;
  /** Whoever wrote it takes it back; a second person sends it back. */
  isAuthor: boolean;
  approve: FormAction;
  sendBack: FormAction;
};

/** A second person's answer to a version in review. */
export function ReviewSteps({ seen, mayApprove, isAuthor, approve, sendBack }: ReviewStepsProps) {
  const words = WORDS[useLocale()];
  return (
    <div className="grid w-full max-w-xl gap-4">
      {isAuthor && <p className="text-ink-soft text-sm">{words.youWroteSomeOf}</p>}
      {mayApprove && (
        <ActionForm action={approve} hidden={seen}>
          <SubmitButton pendingLabel={words.approving} className="w-fit">
            {words.approveVersion(seen.number)}
          </SubmitButton>
        </ActionForm>
      )}
      <details>
        <summary className="text-accent w-fit text-sm font-medium">
          {isAuthor ? words.takeItBackTo : words.sendItBackTo}
        </summary>
        <ActionForm action={sendBack} hidden={seen} className="mt-3">
          <TextAreaField name="comment" label={words.whatIsToChange} rows={3} maxLength={2000} />
          <SubmitButton variant="secondary" className="w-fit">
            {isAuthor ? words.takeItBack : words.sendItBack}
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}
