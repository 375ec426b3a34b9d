import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkGone } from "@/components/auth/link-gone";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { findInvitation } from "@/lib/auth/invitation";
import { firmOfPlace } from "@/lib/auth/place";
import { SHORTEST_PASSWORD } from "@/lib/auth/password-rules";
import { accept } from "./actions";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(token, await firmOfPlace());
  if (!invitation)
    return (
      <FrontShell>
        <LinkGone>
          If you accepted it before, sign in; otherwise ask whoever invited you for a new one.
        </LinkGone>
      </FrontShell>
    );
  const { firmName, name, email, passwordHash } = invitation;
  const isNew = passwordHash === null;
  return (
    <PlainShell name={firmName}>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{firmName} invites you</h1>
        <p className="text-ink-soft">
          {isNew
            ? `${name}, choose a password. You sign in with ${email} and this password from then on.`
            : `${name}, you have an account under ${email}. Confirm with its password that it is you.`}
        </p>
      </div>
      <ActionForm action={accept} hidden={{ token }}>
        {isNew ? (
          <NewPasswordField shortest={SHORTEST_PASSWORD} />
        ) : (
          <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        )}
        <div>
          <SubmitButton pendingLabel="One moment…">Accept the invitation</SubmitButton>
        </div>
      </ActionForm>
      {!isNew && (
        <p className="text-sm">
          <TextLink href="/forgot">Forgot the password?</TextLink>
        </p>
      )}
    </PlainShell>
  );
}
