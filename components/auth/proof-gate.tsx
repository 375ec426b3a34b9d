import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    oneMoment: "One moment…",
    yourPassword: "Your password",
    orACodeOf: "Or a code of your authenticator app",
    showThatItIs: "Show that it is me",
    toShowFirstThat: (to: string | number) =>
      `To ${to}, show first that it is you: whoever finds this page open cannot do it. It holds for ten minutes.`,
  },
  de: {
    oneMoment: "Einen Moment …",
    yourPassword: "Ihr Passwort",
    orACodeOf: "Oder ein Code Ihrer Authenticator-App",
    showThatItIs: "Zeigen, dass ich es bin",
    toShowFirstThat: (to) =>
      `Um ${to}, zeigen Sie zuerst, dass Sie es sind: Wer diese Seite offen vorfindet, kann es nicht. Es gilt zehn Minuten.`,
  },
});

type ProofGateProps = {
  /** They have just shown that it is they. */
  isFresh: boolean;
  action: FormAction;
  /** What it is for: "save the archive". */
  to: string;
  children?: ReactNode;
};

/** Stands in the place of what an open session alone may not do. A hidden button is courtesy: the server asks again. */
export function ProofGate({ isFresh, action, to, children }: ProofGateProps) {
  const words = WORDS[useLocale()];
  if (isFresh) return children;
  return (
    <ActionForm action={action} inArchive className="max-w-md gap-3">
      <p className="text-ink-soft text-sm">{words.toShowFirstThat(to)}</p>
      <TextField name="password" type="password" label={words.yourPassword} autoComplete="current-password" />
      <TextField
        name="code"
        label={words.orACodeOf}
        autoComplete="one-time-code"
        inputMode="numeric"
        optional
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={words.oneMoment}>
          {words.showThatItIs}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
