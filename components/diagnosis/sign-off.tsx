import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";

export type SignedOff = {
  signedOffAt: Date | null;
  signedOffByName: string | null;
  signedOffComment: string | null;
};

/** Who agreed, when, and what they said to it. */
export function SignedOffNotice({ signedOff, timeZone }: { signedOff: SignedOff; timeZone: string }) {
  const { signedOffAt, signedOffByName, signedOffComment } = signedOff;
  if (!signedOffAt) return null;
  return (
    <Notice title={`Read and agreed by ${signedOffByName ?? ""}, ${formatInstant(signedOffAt, timeZone)}`}>
      {signedOffComment && <p className="whitespace-pre-line">“{signedOffComment}”</p>}
    </Notice>
  );
}

/** The CEO's agreement, once. */
export function SignOffForm({ action, diagnosisId }: { action: FormAction; diagnosisId: string }) {
  return (
    <Section
      title="Sign off"
      lead="Says to your consultants that you have read this and agree to work from it. It is done once and stays."
    >
      <ActionForm
        action={action}
        hidden={{ diagnosisId }}
        submit="I have read it and agree"
        className="no-print max-w-2xl"
      >
        <TextAreaField name="comment" label="A comment" optional rows={3} maxLength={2000} />
      </ActionForm>
    </Section>
  );
}
