import { PasswordForm } from "@/components/auth/password-form";
import { SessionList } from "@/components/auth/session-list";
import { ButtonForm } from "@/components/settings/button-form";
import { ROLE_WORDS_IN } from "@/components/settings/member-words";
import { PlainShell } from "@/components/shell/plain-shell";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { getOwnAccount } from "@/lib/auth/own-sessions";
import { firmOfPlace } from "@/lib/auth/place";
import { can, isStaff, languageOf } from "@/lib/auth/policy";
import { SHORTEST_PASSWORD } from "@/lib/auth/password-rules";
import { readSessionTokenHash } from "@/lib/auth/session";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { savePassword, signOutEverywhere, signOutSession, workInFirm } from "./actions";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";

export const generateMetadata = () => titleIn({ en: "Your account", de: "Ihr Konto" });

export default async function AccountPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const clientName = isStaff(viewer) ? null : viewer.clientName;
  const { sessions, others } = await getOwnAccount(viewer, await readSessionTokenHash());
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/">{words.backToYourStart}</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">{words.yourAccount}</h1>
        <p className="text-ink-soft">
          {words.at(
            viewer.displayName,
            viewer.email,
            ROLE_WORDS_IN[locale][viewer.role],
            clientName ?? viewer.firmName,
          )}
        </p>
        {clientName && <p className="text-ink-soft">{words.runsThePortal(viewer.firmName)}</p>}
      </div>
      <Section title={words.whereYouAreSigned}>
        <SessionList
          sessions={sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
            ...session,
            since: formatInstant(createdAt, viewer.timeZone, locale),
            lastSeen: formatInstant(lastSeenAt, viewer.timeZone, locale),
          }))}
          signOut={signOutSession}
        />
        <ButtonForm action={signOutEverywhere} hidden={{}} variant="danger">
          {words.signOutEverywhere}
        </ButtonForm>
      </Section>
      <Section title={words.password} lead={words.changingItSignsEvery}>
        <PasswordForm action={savePassword} shortest={SHORTEST_PASSWORD} />
      </Section>
      <Section title={words.secondFactor} lead={words.aCodeFromAn}>
        <p className="text-sm">
          <TextLink href="/account/second-factor">{words.setItUpOr}</TextLink>
        </p>
      </Section>
      <Section title={words.appearance} lead={words.lightOrDarkRoomy}>
        <p className="text-sm">
          <TextLink href="/account/appearance">{words.chooseHowItLooks}</TextLink>
        </p>
      </Section>
      <Section title={words.calendar} lead={words.theMeetingsYouAttend}>
        <p className="text-sm">
          <TextLink href="/account/calendar">{words.itsAddress}</TextLink>
        </p>
      </Section>
      <Section title={words.notices} lead={words.whatYouAreTold}>
        <p className="text-sm">
          <TextLink href="/account/notices">{words.choose}</TextLink>
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
        <Section title={words.otherPlaces} lead={words.youWorkWithMore}>
          <ul className="grid gap-2">
            {others.map(({ membershipId, firmName, role }) => (
              <li key={membershipId} className="flex flex-wrap items-center justify-between gap-3 text-sm">
                <span>
                  {firmName}, {ROLE_WORDS_IN[locale][role]}
                </span>
                <ButtonForm action={workInFirm} hidden={{ membershipId }} label={words.goTo(firmName)}>
                  {words.goThere}
                </ButtonForm>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PlainShell>
  );
}
