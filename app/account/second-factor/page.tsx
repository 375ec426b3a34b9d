import { redirect } from "next/navigation";
import { CodeField } from "@/components/auth/code-field";
import { Enrolment } from "@/components/auth/enrolment";
import { FactorKept } from "@/components/auth/factor-kept";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import { getOwnFactor } from "@/lib/auth/second-factor/queries";
import { readSessionTokenHash } from "@/lib/auth/session";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { enrol, remove, replaceCodes } from "./actions";
import { languageOf } from "@/lib/auth/policy";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";

const WORDS = inBoth({
  en: {
    setItUp: "Set it up",
    secondFactor: "Second factor",
    yourPassword: "Your password",
    backToYourAccount: "Back to your account",
    aCodeFromAn:
      "A code from an app on your phone, besides the password: whoever learns the password alone cannot get in.",
    setUpOnSigning: (day: string | number) =>
      `Set up on ${day}. Signing in asks for your password and a code of your authenticator app.`,
  },
  de: {
    setItUp: "Einrichten",
    secondFactor: "Zweiter Faktor",
    yourPassword: "Ihr Passwort",
    backToYourAccount: "Zurück zu Ihrem Konto",
    aCodeFromAn:
      "Ein Code aus einer App auf Ihrem Telefon, neben dem Passwort: Wer nur das Passwort erfährt, kommt nicht hinein.",
    setUpOnSigning: (day) =>
      `Eingerichtet am ${day}. Die Anmeldung verlangt Ihr Passwort und einen Code Ihrer Authenticator-App.`,
  },
});

export const generateMetadata = () => titleIn({ en: "Second factor", de: "Zweiter Faktor" });

export default async function OwnSecondFactorPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) redirect("/sign-in");
  const { enrolledAt, codesLeft, required, offer } = await getOwnFactor(viewer, tokenHash);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">{words.backToYourAccount}</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">{words.secondFactor}</h1>
        <p className="text-ink-soft">
          {enrolledAt
            ? words.setUpOnSigning(formatInstant(enrolledAt, viewer.timeZone, locale))
            : words.aCodeFromAn}
        </p>
      </div>
      {enrolledAt ? (
        <FactorKept {...{ codesLeft, required, replaceCodes, remove }} nextCodes={offer.recoveryCodes} />
      ) : (
        <Enrolment {...offer}>
          <ActionForm action={enrol} submit={words.setItUp} className="max-w-md">
            <CodeField />
            <TextField
              name="password"
              label={words.yourPassword}
              type="password"
              autoComplete="current-password"
            />
          </ActionForm>
        </Enrolment>
      )}
    </PlainShell>
  );
}
