import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { NewPasswordField } from "./new-password-field";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    newPassword: "New password",
    presentPassword: "Present password",
    changeThePassword: "Change the password",
  },
  de: {
    newPassword: "Neues Passwort",
    presentPassword: "Jetziges Passwort",
    changeThePassword: "Das Passwort ändern",
  },
});

/** Changing one's password takes the present one: a session left open on a desk is not enough. */
export function PasswordForm({ action, shortest }: { action: FormAction; shortest: number }) {
  const words = WORDS[useLocale()];
  return (
    <ActionForm action={action} submit={words.changeThePassword} resetOnSaved className="max-w-md">
      <TextField
        name="currentPassword"
        label={words.presentPassword}
        type="password"
        autoComplete="current-password"
      />
      <NewPasswordField name="newPassword" label={words.newPassword} shortest={shortest} />
    </ActionForm>
  );
}
