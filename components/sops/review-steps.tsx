import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

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
  return (
    <div className="grid w-full max-w-xl gap-4">
      {isAuthor && (
        <p className="text-ink-soft text-sm">
          You wrote some of this version, so somebody else approves it: a colleague, or the client&apos;s CEO
          in their portal.
        </p>
      )}
      {mayApprove && (
        <ActionForm action={approve} hidden={seen}>
          <SubmitButton pendingLabel="Approving…" className="w-fit">
            Approve version {seen.number}
          </SubmitButton>
        </ActionForm>
      )}
      <details>
        <summary className="text-accent w-fit text-sm font-medium">
          {isAuthor ? "Take it back to draft" : "Send it back to draft"}
        </summary>
        <ActionForm action={sendBack} hidden={seen} className="mt-3">
          <TextAreaField name="comment" label="What is to change" rows={3} maxLength={2000} />
          <SubmitButton variant="secondary" className="w-fit">
            {isAuthor ? "Take it back" : "Send it back"}
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}
