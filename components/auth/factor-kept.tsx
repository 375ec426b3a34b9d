import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { RecoveryCodes } from "./enrolment";

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
  return (
    <>
      <Section
        title="Recovery codes"
        lead={`${codesLeft} of your codes are unused. ${codesLeft < 3 ? "Make new ones soon." : ""}`}
      >
        <details className="group text-sm">
          <summary className="cursor-pointer font-medium">Make new codes</summary>
          <div className="grid gap-4 pt-3">
            <p className="text-ink-soft">
              Keep these first. Once you put them in place, the earlier ones no longer work, and these are not
              shown again.
            </p>
            <RecoveryCodes codes={nextCodes} />
            <ActionForm action={replaceCodes} submit="Put these in place" resetOnSaved className="max-w-md">
              <Password />
            </ActionForm>
          </div>
        </details>
      </Section>
      <Section
        title="Remove it"
        lead={
          required
            ? "Your firm asks owners and consultants for a second factor, so it stays. With a new phone, ask an owner to reset it: you then set it up anew."
            : "From then on the password alone signs you in."
        }
      >
        {!required && (
          <ActionForm action={remove} className="max-w-md">
            <Password />
            <div>
              <SubmitButton variant="danger" pendingLabel="One moment…">
                Remove the second factor
              </SubmitButton>
            </div>
          </ActionForm>
        )}
      </Section>
    </>
  );
}

function Password() {
  return <TextField name="password" label="Your password" type="password" autoComplete="current-password" />;
}
