import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    signingOff: "Signing off…",
    signOffVersion: (number: string | number) => `Sign off version ${number}`,
    youAreToFollow: "You are to follow this",
    youSignedOffVersion: (number: string | number, day: string | number) =>
      `You signed off version ${number} on ${day}.`,
    readItToThe: (number: string | number) =>
      `Read it to the end. Signing off says: I have read version ${number}, I understand it and I will work by it. Your consultants and the CEO see that you did.`,
  },
  de: {
    signingOff: "Wird bestätigt …",
    signOffVersion: (number) => `Fassung ${number} bestätigen`,
    youAreToFollow: "Dieser Ablauf gilt für Sie",
    youSignedOffVersion: (number, day) => `Sie haben Fassung ${number} am ${day} bestätigt.`,
    readItToThe: (number) =>
      `Lesen Sie ihn bis zum Ende. Mit der Bestätigung sagen Sie: Ich habe Fassung ${number} gelesen, verstehe sie und arbeite danach. Ihre Beratung und die Geschäftsführung sehen, dass Sie bestätigt haben.`,
  },
});

type SignOffSopProps = { sopId: string; number: number; signedDay: IsoDay | null; action: FormAction };

/** For those who must follow it: one button, and what pressing it says. */
export function SignOffSop({ sopId, number, signedDay, action }: SignOffSopProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  if (signedDay)
    return (
      <p className="text-ink-soft text-sm">
        {words.youSignedOffVersion(number, formatDay(signedDay, locale))}
      </p>
    );
  return (
    <section
      aria-labelledby="sign-off"
      className="no-print border-accent bg-accent-wash grid gap-3 border-l-3 px-5 py-4"
    >
      <h2 id="sign-off" className="text-lg font-semibold">
        {words.youAreToFollow}
      </h2>
      <p className="text-sm">{words.readItToThe(number)}</p>
      <ActionForm action={action} hidden={{ id: sopId, number }}>
        <SubmitButton pendingLabel={words.signingOff} className="w-fit">
          {words.signOffVersion(number)}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
