import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { NewPasswordField } from "./new-password-field";

/** Changing one's password takes the present one: a session left open on a desk is not enough. */
export function PasswordForm({ action, shortest }: { action: FormAction; shortest: number }) {
  return (
    <ActionForm action={action} submit="Change the password" resetOnSaved className="max-w-md">
      <TextField
        name="currentPassword"
        label="Present password"
        type="password"
        autoComplete="current-password"
      />
      <NewPasswordField name="newPassword" label="New password" shortest={shortest} />
    </ActionForm>
  );
}
