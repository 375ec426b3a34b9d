import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkGone } from "@/components/auth/link-gone";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { FirmFields } from "@/components/settings/firm-fields";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { findLink } from "@/lib/auth/links";
import { SHORTEST_PASSWORD } from "@/lib/auth/password-rules";
import { setUp } from "./actions";

export const metadata: Metadata = { title: "Set up your firm" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await findLink(token, "set_up")))
    return (
      <FrontShell>
        <LinkGone>If the firm is not set up yet, start the program again: it prints a new one.</LinkGone>
      </FrontShell>
    );
  return (
    <PlainShell name="Throughline">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Set up your firm</h1>
        <p className="text-ink-soft">
          The practice, and you as its owner. Everything here can be changed later.
        </p>
      </div>
      <ActionForm action={setUp} hidden={{ token }}>
        <FirmFields />
        <TextField name="name" label="Your name" autoComplete="name" />
        <TextField name="email" label="Your e-mail" type="email" autoComplete="username" spellCheck={false} />
        <NewPasswordField shortest={SHORTEST_PASSWORD} />
        <div>
          <SubmitButton pendingLabel="Setting up…">Set up the firm</SubmitButton>
        </div>
      </ActionForm>
    </PlainShell>
  );
}
