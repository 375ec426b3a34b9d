import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type ShareDiagnosisProps = {
  diagnosis: {
    id: string;
    sharedWithCeoAt: Date | null;
    sharedWithHeadsAt: Date | null;
    signedOffAt: Date | null;
    replacedBy: object | null;
  };
  actions: Record<"share" | "unshare" | "shareWithHeads" | "unshareWithHeads", FormAction>;
};

/** Each reader by a button of their own: the CEO first, and the heads only once the CEO has it. */
export function ShareDiagnosis({ diagnosis, actions }: ShareDiagnosisProps) {
  const { id, sharedWithCeoAt, sharedWithHeadsAt, signedOffAt, replacedBy } = diagnosis;
  const hidden = { diagnosisId: id };
  return (
    <>
      {!sharedWithCeoAt && !replacedBy && (
        <ActionForm action={actions.share} hidden={hidden}>
          <SubmitButton pendingLabel="Sharing…">Share with the CEO</SubmitButton>
        </ActionForm>
      )}
      {sharedWithCeoAt && !sharedWithHeadsAt && !replacedBy && (
        <ActionForm action={actions.shareWithHeads} hidden={hidden}>
          <SubmitButton variant="secondary" pendingLabel="Sharing…">
            Share with the heads
          </SubmitButton>
        </ActionForm>
      )}
      {sharedWithHeadsAt && (
        <ActionForm action={actions.unshareWithHeads} hidden={hidden}>
          <SubmitButton variant="secondary" pendingLabel="Taking back…">
            Take back from the heads
          </SubmitButton>
        </ActionForm>
      )}
      {sharedWithCeoAt && !signedOffAt && (
        <ActionForm action={actions.unshare} hidden={hidden}>
          <SubmitButton variant="secondary" pendingLabel="Taking back…">
            Take back from the CEO
          </SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
