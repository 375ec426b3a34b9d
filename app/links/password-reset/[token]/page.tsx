import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkGone } from "@/components/auth/link-gone";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { findLink } from "@/lib/auth/links";
import { firmOfPlace } from "@/lib/auth/place";
import { SHORTEST_PASSWORD } from "@/lib/auth/password-rules";
import { chooseNewPassword } from "./actions";

export const metadata: Metadata = { title: "New password" };

export default async function PasswordResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await findLink(token, "password_reset", await firmOfPlace());
  if (!link)
    return (
      <FrontShell>
        <LinkGone>Ask for a new one on the sign-in page.</LinkGone>
      </FrontShell>
    );
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Choose a new password</h1>
        <p className="text-ink-soft">
          For {link.email}. Every device that is signed in now is signed out by it.
        </p>
      </div>
      <ActionForm action={chooseNewPassword} hidden={{ token }}>
        <NewPasswordField label="New password" shortest={SHORTEST_PASSWORD} />
        <div>
          <SubmitButton>Save and sign in</SubmitButton>
        </div>
      </ActionForm>
    </FrontShell>
  );
}
