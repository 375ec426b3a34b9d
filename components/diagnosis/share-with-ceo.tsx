import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type ShareWithCeoProps = { diagnosisId: string; shared: boolean; share: FormAction; unshare: FormAction };

export function ShareWithCeo({ diagnosisId, shared, share, unshare }: ShareWithCeoProps) {
  return (
    <ActionForm action={shared ? unshare : share} hidden={{ diagnosisId }}>
      <SubmitButton
        variant={shared ? "secondary" : "primary"}
        pendingLabel={shared ? "Taking back…" : "Sharing…"}
      >
        {shared ? "Take back from the CEO" : "Share with the CEO"}
      </SubmitButton>
    </ActionForm>
  );
}
