import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    signOff: "Sign off",
    aComment: "A comment",
    iHaveReadIt: "I have read it and agree",
    readAndAgreedBy: (a: string | number, day: string | number) => `Read and agreed by ${a}, ${day}`,
    saysToYourConsultants:
      "Says to your consultants that you have read this and agree to work from it. It is done once and stays.",
  },
  de: {
    signOff: "Bestätigen",
    aComment: "Eine Anmerkung",
    iHaveReadIt: "Gelesen, und ich stimme zu",
    readAndAgreedBy: (a, day) => `Gelesen und bestätigt von ${a}, ${day}`,
    saysToYourConsultants:
      "Sagt Ihrer Beratung, dass Sie dies gelesen haben und damit arbeiten wollen. Es geschieht einmal und bleibt.",
  },
});

export type SignedOff = {
  signedOffAt: Date | null;
  signedOffByName: string | null;
  signedOffComment: string | null;
};

/** Who agreed, when, and what they said to it. */
export function SignedOffNotice({ signedOff, timeZone }: { signedOff: SignedOff; timeZone: string }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { signedOffAt, signedOffByName, signedOffComment } = signedOff;
  if (!signedOffAt) return null;
  return (
    <Notice
      title={words.readAndAgreedBy(signedOffByName ?? "", formatInstant(signedOffAt, timeZone, locale))}
    >
      {signedOffComment && <p className="whitespace-pre-line">“{signedOffComment}”</p>}
    </Notice>
  );
}

/** The CEO's agreement, once. */
export function SignOffForm({ action, diagnosisId }: { action: FormAction; diagnosisId: string }) {
  const words = WORDS[useLocale()];
  return (
    <Section title={words.signOff} lead={words.saysToYourConsultants}>
      <ActionForm
        action={action}
        hidden={{ diagnosisId }}
        submit={words.iHaveReadIt}
        className="no-print max-w-2xl"
      >
        <TextAreaField name="comment" label={words.aComment} optional rows={3} maxLength={2000} />
      </ActionForm>
    </Section>
  );
}
