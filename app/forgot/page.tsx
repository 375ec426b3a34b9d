import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { hasMailServer } from "@/lib/mail/transport";
import { askForLink } from "./actions";

export const metadata: Metadata = { title: "Get a link by e-mail" };

const PURPOSES = [
  { value: "sign_in", label: "Sign me in", description: "Once, on the device where the link is opened." },
  { value: "password_reset", label: "Choose a new password", description: "Signs every other device out." },
];

export default function ForgotPage() {
  return (
    <FrontShell>
      <h1 className="text-2xl font-semibold">Get a link by e-mail</h1>
      {!hasMailServer() && (
        <Notice tone="caution" title="This installation has no mail server, so no mail goes out.">
          <p>Whoever runs it can set one up. Until then, sign in with your password.</p>
        </Notice>
      )}
      <ActionForm action={askForLink} submit="Send the link">
        <TextField name="email" label="E-mail" type="email" autoComplete="username" spellCheck={false} />
        <RadioGroup name="purpose" label="What for" choices={PURPOSES} defaultValue="sign_in" />
      </ActionForm>
      <p className="text-sm">
        <TextLink href="/sign-in">Back to sign-in</TextLink>
      </p>
    </FrontShell>
  );
}
