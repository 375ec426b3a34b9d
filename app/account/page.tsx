import type { Metadata } from "next";
import { PasswordForm } from "@/components/auth/password-form";
import { SessionList } from "@/components/auth/session-list";
import { ButtonForm } from "@/components/settings/button-form";
import { ROLE_WORDS } from "@/components/settings/member-words";
import { PlainShell } from "@/components/shell/plain-shell";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { getOwnAccount } from "@/lib/auth/own-sessions";
import { firmOfPlace } from "@/lib/auth/place";
import { can, isStaff } from "@/lib/auth/policy";
import { SHORTEST_PASSWORD } from "@/lib/auth/password-rules";
import { readSessionTokenHash } from "@/lib/auth/session";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { savePassword, signOutEverywhere, signOutSession, workInFirm } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const viewer = await requireOwnAccount();
  const clientName = isStaff(viewer) ? null : viewer.clientName;
  const { sessions, others } = await getOwnAccount(viewer, await readSessionTokenHash());
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/">Back to your start page</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">Your account</h1>
        <p className="text-ink-soft">
          {viewer.displayName} · {viewer.email} · {ROLE_WORDS[viewer.role]} at {clientName ?? viewer.firmName}
        </p>
        {clientName && <p className="text-ink-soft">{viewer.firmName} runs the portal.</p>}
      </div>
      <Section title="Where you are signed in">
        <SessionList
          sessions={sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
            ...session,
            since: formatInstant(createdAt, viewer.timeZone),
            lastSeen: formatInstant(lastSeenAt, viewer.timeZone),
          }))}
          signOut={signOutSession}
        />
        <ButtonForm action={signOutEverywhere} hidden={{}} variant="danger">
          Sign out everywhere
        </ButtonForm>
      </Section>
      <Section title="Password" lead="Changing it signs every other device out.">
        <PasswordForm action={savePassword} shortest={SHORTEST_PASSWORD} />
      </Section>
      <Section title="Second factor" lead="A code from an app on your phone, besides the password.">
        <p className="text-sm">
          <TextLink href="/account/second-factor">Set it up, or see to it</TextLink>
        </p>
      </Section>
      <Section title="Appearance" lead="Light or dark, roomy or close.">
        <p className="text-sm">
          <TextLink href="/account/appearance">Choose how it looks</TextLink>
        </p>
      </Section>
      <Section title="Calendar" lead="The meetings you attend, in your own calendar.">
        <p className="text-sm">
          <TextLink href="/account/calendar">Its address</TextLink>
        </p>
      </Section>
      <Section title="Notices" lead="What you are told of, here and by mail.">
        <p className="text-sm">
          <TextLink href="/account/notices">Choose</TextLink>
        </p>
      </Section>
      {can(viewer, "pipeline:manage") && (
        <Section title="Times for a talk" lead="When visitors of the firm’s public review can book you.">
          <p className="text-sm">
            <TextLink href="/account/review">Say when</TextLink>
          </p>
        </Section>
      )}
      {others.length > 0 && !(await firmOfPlace()) && (
        <Section title="Other places" lead="You work with more than one firm. You see one at a time.">
          <ul className="grid gap-2">
            {others.map(({ membershipId, firmName, role }) => (
              <li key={membershipId} className="flex flex-wrap items-center justify-between gap-3 text-sm">
                <span>
                  {firmName}, {ROLE_WORDS[role]}
                </span>
                <ButtonForm action={workInFirm} hidden={{ membershipId }} label={`Go to ${firmName}`}>
                  Go there
                </ButtonForm>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PlainShell>
  );
}
