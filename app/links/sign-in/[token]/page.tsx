import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkGone } from "@/components/auth/link-gone";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { findLink } from "@/lib/auth/links";
import { firmOfPlace } from "@/lib/auth/place";
import { signInWithLink } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

/** A button, because programs that scan mail open every link: only pressing it uses the link up. */
export default async function SignInLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await findLink(token, "sign_in", await firmOfPlace());
  if (!link)
    return (
      <FrontShell>
        <LinkGone>Ask for a new one on the sign-in page.</LinkGone>
      </FrontShell>
    );
  return (
    <FrontShell>
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">Sign in</h1>
        <p className="text-ink-soft">This signs in {link.email} on this device.</p>
      </div>
      <ActionForm action={signInWithLink} hidden={{ token }}>
        <div>
          <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
        </div>
      </ActionForm>
    </FrontShell>
  );
}
