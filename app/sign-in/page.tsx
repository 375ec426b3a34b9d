import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrontShell } from "@/app/front-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { currentViewer } from "@/lib/auth/viewer";
import { currentFront } from "@/lib/firm/front";
import { signIn } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const front = await currentFront();
  return { title: front ? { absolute: `Sign in · ${front.name}` } : "Sign in" };
}

type Search = Promise<{ callbackUrl?: string | string[] }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  if (await currentViewer()) redirect("/");
  const { callbackUrl } = await searchParams;
  const front = await currentFront();
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Sign in</h1>
        {front && <p className="text-ink-soft">For {front.name} and its clients.</p>}
      </div>
      <ActionForm action={signIn} hidden={typeof callbackUrl === "string" ? { callbackUrl } : {}}>
        <TextField name="email" label="E-mail" type="email" autoComplete="username" spellCheck={false} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
      </ActionForm>
      <p className="text-sm">
        <TextLink href="/forgot">Forgot the password, or want a sign-in link by e-mail?</TextLink>
      </p>
    </FrontShell>
  );
}
