import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { RecoveryCodes } from "./enrolment";
import { WORDS } from "./factor-kept.words";
import { useLocale } from "#language";

type FactorKeptProps = {
  codesLeft: number;
  required: boolean;
  /** Those that would take the place of the present ones. */
  nextCodes: readonly string[];
  replaceCodes: FormAction;
  remove: FormAction;
};

/** What somebody with a second factor can do about it; each takes the password, as a session left open is not enough. */
export function FactorKept({ codesLeft, required, nextCodes, replaceCodes, remove }: FactorKeptProps) {
  const words = WORDS[useLocale()];
  return (
    <>
      <Section
        title={words.recoveryCodes}
        lead={words.ofYourCodesAre(codesLeft, codesLeft < 3 ? words.makeNewOnesSoon : "")}
      >
        <details className="group text-sm">
          <summary className="cursor-pointer font-medium">{words.makeNewCodes}</summary>
          <div className="grid gap-4 pt-3">
            <p className="text-ink-soft">{words.keepTheseFirstOnce}</p>
            <RecoveryCodes codes={nextCodes} />
            <ActionForm
              action={replaceCodes}
              submit={words.putTheseInPlace}
              resetOnSaved
              className="max-w-md"
            >
              <Password />
            </ActionForm>
          </div>
        </details>
      </Section>
      <Section title={words.removeIt} lead={required ? words.yourFirmAsksOwners : words.fromThenOnThe}>
        {!required && (
          <ActionForm action={remove} className="max-w-md">
            <Password />
            <div>
              <SubmitButton variant="danger" pendingLabel={words.oneMoment}>
                {words.removeTheSecondFactor}
              </SubmitButton>
            </div>
          </ActionForm>
        )}
      </Section>
    </>
  );
}

function Password() {
  const words = WORDS[useLocale()];
  return (
    <TextField name="password" label={words.yourPassword} type="password" autoComplete="current-password" />
  );
}
