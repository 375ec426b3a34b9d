import { titleIn } from "@/app/portal/title";
import { AppearanceFields } from "@/components/settings/appearance-fields";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { languageOf } from "@/lib/auth/policy";
import { currentPreference, requireOwnAccount } from "@/lib/auth/viewer";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { chooseAppearanceAction } from "./actions";

const WORDS = inBoth({
  en: {
    save: "Save",
    title: "Appearance",
    back: "Back to your account",
    lead: (firmName: string, timeZone: string) =>
      `For you alone, wherever you sign in. Weeks begin on Monday, and days are those of ${firmName}, in ${timeZone}: hours are agreed and charged by them.`,
  },
  de: {
    save: "Speichern",
    title: "Aussehen",
    back: "Zurück zu Ihrem Konto",
    lead: (firmName, timeZone) =>
      `Nur für Sie, wo immer Sie sich anmelden. Wochen beginnen am Montag, und Tage sind die von ${firmName}, in ${timeZone}: Danach wird Stunden zugestimmt, und danach werden sie berechnet.`,
  },
});

export const generateMetadata = () => titleIn({ en: WORDS.en.title, de: WORDS.de.title });

export default async function AppearancePage() {
  const viewer = await requireOwnAccount();
  const words = WORDS[languageOf(viewer)];
  const { theme, density } = await currentPreference();
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">{words.back}</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">{words.title}</h1>
        <p className="text-ink-soft">{words.lead(viewer.firmName, viewer.timeZone)}</p>
      </div>
      <ActionForm action={chooseAppearanceAction} submit={words.save} inArchive>
        <AppearanceFields theme={theme} density={density} />
      </ActionForm>
    </PlainShell>
  );
}
