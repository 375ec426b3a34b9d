import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    signOff: "Sign off",
    iHaveReadIt: "I have read it and agree",
    saysToYourConsultants:
      "Says to your consultants that you have read this and agree to it as it stands. It stays on record; should what it is change, you are asked again.",
  },
  de: {
    signOff: "Bestätigen",
    iHaveReadIt: "Gelesen, und ich stimme zu",
    saysToYourConsultants:
      "Sagt Ihrer Beratung, dass Sie dies gelesen haben und ihm zustimmen, wie es steht. Das bleibt festgehalten; ändert es sich, werden Sie noch einmal gefragt.",
  },
});

type SignOffDeliverableProps = { id: string; edition: number; action: FormAction };

/** The reader's agreement to what stands above. */
export function SignOffDeliverable({ id, edition, action }: SignOffDeliverableProps) {
  const words = WORDS[useLocale()];
  return (
    <Section title={words.signOff} lead={words.saysToYourConsultants}>
      <ActionForm action={action} hidden={{ id, edition }} submit={words.iHaveReadIt} className="no-print" />
    </Section>
  );
}
