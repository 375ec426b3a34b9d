import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    oneMoment: "One moment…",
  },
  de: {
    oneMoment: "Einen Moment …",
  },
});

type RemoveAccessProps = {
  action: FormAction;
  loginId: string;
  name: string;
  access: keyof typeof BY_ACCESS;
};

const BY_ACCESS = {
  active: {
    summary: (name: string) => `End ${name}’s portal access`,
    means:
      "They are signed out at once and cannot sign in again. What they answered and agreed to stays. A new invitation lets them back in.",
    button: "End the access",
  },
  invited: {
    summary: (name: string) => `Withdraw ${name}’s invitation`,
    means: "The link they were sent stops working at once. You can invite them again.",
    button: "Withdraw it",
  },
};

const BY_ACCESS_IN: Readonly<Record<Locale, Spoken<typeof BY_ACCESS>>> = {
  en: BY_ACCESS,
  de: {
    active: {
      summary: (name: string) => `Portalzugang von ${name} beenden`,
      means:
        "Die Person wird sofort abgemeldet und kann sich nicht wieder anmelden. Was sie beantwortet und bestätigt hat, bleibt. Eine neue Einladung lässt sie wieder ein.",
      button: "Zugang beenden",
    },
    invited: {
      summary: (name: string) => `Einladung von ${name} zurückziehen`,
      means: "Der gesandte Link gilt sofort nicht mehr. Sie können die Person wieder einladen.",
      button: "Zurückziehen",
    },
  },
};

/** Folded away, so that a slip of the hand signs nobody out: there is no undo, only a new invitation. */
export function RemoveAccess({ action, loginId, name, access }: RemoveAccessProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { summary, means, button } = BY_ACCESS_IN[locale][access];
  return (
    <details>
      <summary className="text-accent w-fit text-sm underline underline-offset-4">{summary(name)}</summary>
      <ActionForm action={action} hidden={{ membershipId: loginId }} className="gap-3 pt-4">
        <p className="text-ink-soft max-w-prose text-sm">{means}</p>
        <div>
          <SubmitButton variant="danger" size="sm" pendingLabel={words.oneMoment}>
            {button}
          </SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
