import type { Metadata } from "next";
import { AppearanceFields } from "@/components/settings/appearance-fields";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { currentPreference, requireOwnAccount } from "@/lib/auth/viewer";
import { chooseAppearanceAction } from "./actions";

export const metadata: Metadata = { title: "Appearance" };

export default async function AppearancePage() {
  const viewer = await requireOwnAccount();
  const { theme, density } = await currentPreference();
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">Appearance</h1>
        <p className="text-ink-soft">
          For you alone, wherever you sign in. Weeks begin on Monday, and days are those of {viewer.firmName},
          in {viewer.timeZone}: hours are agreed and charged by them.
        </p>
      </div>
      <ActionForm action={chooseAppearanceAction} submit="Save" inArchive>
        <AppearanceFields theme={theme} density={density} />
      </ActionForm>
    </PlainShell>
  );
}
