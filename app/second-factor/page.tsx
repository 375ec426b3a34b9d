import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrontShell } from "@/app/front-shell";
import { signOut } from "@/app/sign-out/actions";
import { CodeField } from "@/components/auth/code-field";
import { Enrolment } from "@/components/auth/enrolment";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { getOffer } from "@/lib/auth/second-factor/queries";
import { readSessionTokenHash } from "@/lib/auth/session";
import { currentHalfSignedIn } from "@/lib/auth/viewer";
import { enrol, prove } from "./actions";

export const metadata: Metadata = { title: "Second factor" };

type Search = Promise<{ callbackUrl?: string | string[] }>;

/** Between the password and being signed in. */
export default async function SecondFactorPage({ searchParams }: { searchParams: Search }) {
  const [who, tokenHash] = [await currentHalfSignedIn(), await readSessionTokenHash()];
  if (!who || !tokenHash) redirect("/");
  const { callbackUrl } = await searchParams;
  const hidden: Record<string, string> = typeof callbackUrl === "string" ? { callbackUrl } : {};
  return (
    <FrontShell>
      {who.missing === "code" ? (
        <>
          <h1 className="text-2xl font-semibold">One more step</h1>
          <ActionForm action={prove} hidden={hidden}>
            <CodeField
              label="Code from your authenticator app"
              hint="Without the phone, enter one of your recovery codes instead."
              digitsOnly={false}
            />
            <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
          </ActionForm>
        </>
      ) : (
        <>
          <div className="grid gap-2">
            <h1 className="text-2xl font-semibold">Set up your second factor</h1>
            <p className="text-ink-soft">
              Your firm keeps its clients’ diagnoses behind two locks: your password, and a code from an app
              on your phone. It takes a minute, once.
            </p>
          </div>
          <Enrolment {...await getOffer(who, tokenHash)}>
            <ActionForm action={enrol} hidden={hidden}>
              <CodeField />
              <SubmitButton pendingLabel="One moment…">Set it up and go on</SubmitButton>
            </ActionForm>
          </Enrolment>
        </>
      )}
      <form action={signOut}>
        <Button type="submit" variant="quiet" size="sm">
          Sign in as somebody else
        </Button>
      </form>
    </FrontShell>
  );
}
