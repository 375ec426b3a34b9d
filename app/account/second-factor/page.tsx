import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeField } from "@/components/auth/code-field";
import { Enrolment } from "@/components/auth/enrolment";
import { FactorKept } from "@/components/auth/factor-kept";
import { PlainShell } from "@/components/shell/plain-shell";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import { getOwnFactor } from "@/lib/auth/second-factor/queries";
import { readSessionTokenHash } from "@/lib/auth/session";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { enrol, remove, replaceCodes } from "./actions";
import { languageOf } from "@/lib/auth/policy";

export const metadata: Metadata = { title: "Second factor" };

export default async function OwnSecondFactorPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) redirect("/sign-in");
  const { enrolledAt, codesLeft, required, offer } = await getOwnFactor(viewer, tokenHash);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">Second factor</h1>
        <p className="text-ink-soft">
          {enrolledAt
            ? `Set up on ${formatInstant(enrolledAt, viewer.timeZone, locale)}. Signing in asks for your password and a code of your authenticator app.`
            : "A code from an app on your phone, besides the password: whoever learns the password alone cannot get in."}
        </p>
      </div>
      {enrolledAt ? (
        <FactorKept {...{ codesLeft, required, replaceCodes, remove }} nextCodes={offer.recoveryCodes} />
      ) : (
        <Enrolment {...offer}>
          <ActionForm action={enrol} submit="Set it up" className="max-w-md">
            <CodeField />
            <TextField
              name="password"
              label="Your password"
              type="password"
              autoComplete="current-password"
            />
          </ActionForm>
        </Enrolment>
      )}
    </PlainShell>
  );
}
