import type { ReactNode } from "react";
import { endPreview } from "@/app/end-preview/actions";
import { signOut } from "@/app/sign-out/actions";
import { PreviewBanner } from "@/components/preview/preview-banner";
import { Branded } from "@/components/brand/branded";
import { ROLE_WORDS, ROLE_WORDS_IN } from "@/components/settings/member-words";
import { ArchiveNotice } from "@/components/exit/archive-notice";
import { PortalShell } from "@/components/shell/portal-shell";
import { ReadOnly } from "@/components/ui/read-only";
import { can, isStaff, previewOf, languageOf } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    yourAccount: "Your account",
    endAndDeletion: "End and deletion",
  },
  de: {
    yourAccount: "Ihr Konto",
    endAndDeletion: "Ende und Löschung",
  },
});

const CEO_NAV = [
  { href: "/portal", label: "Where we stand", exact: true },
  { href: "/portal/weeks", label: "This week" },
  { href: "/portal/plan", label: "Plan" },
  { href: "/portal/notes", label: "Notes" },
  { href: "/portal/deliverables", label: "Deliverables" },
  { href: "/portal/sops", label: "SOPs" },
  { href: "/portal/meetings", label: "Meetings" },
  { href: "/portal/accountability", label: "Who owns what" },
  { href: "/portal/escalations", label: "Escalations" },
  { href: "/portal/statements", label: "Statements" },
  { href: "/portal/reports", label: "Reports" },
];

const CEO_NAV_IN: Readonly<Record<Locale, Spoken<typeof CEO_NAV>>> = {
  en: CEO_NAV,
  de: [
    { href: "/portal", label: "Wo wir stehen", exact: true },
    { href: "/portal/weeks", label: "Diese Woche" },
    { href: "/portal/plan", label: "Plan" },
    { href: "/portal/notes", label: "Mitteilungen" },
    { href: "/portal/deliverables", label: "Ergebnisse" },
    { href: "/portal/sops", label: "Abläufe" },
    { href: "/portal/meetings", label: "Besprechungen" },
    { href: "/portal/accountability", label: "Zuständigkeiten" },
    { href: "/portal/escalations", label: "Eskalationen" },
    { href: "/portal/statements", label: "Abrechnungen" },
    { href: "/portal/reports", label: "Berichte" },
  ],
};
const PEOPLE = { href: "/portal/people", label: "People" };

const PEOPLE_IN: Readonly<Record<Locale, Spoken<typeof PEOPLE>>> = {
  en: PEOPLE,
  de: { href: "/portal/people", label: "Personen" },
};
const HEAD_NAV = [
  { href: "/portal", label: "My tasks", exact: true },
  { href: "/portal/sops", label: "SOPs" },
  { href: "/portal/meetings", label: "Meetings" },
  { href: "/portal/accountability", label: "Who owns what" },
  { href: "/portal/escalations", label: "Escalations" },
  { href: "/portal/notes", label: "Notes" },
];

const HEAD_NAV_IN: Readonly<Record<Locale, Spoken<typeof HEAD_NAV>>> = {
  en: HEAD_NAV,
  de: [
    { href: "/portal", label: "Meine Aufgaben", exact: true },
    { href: "/portal/sops", label: "Abläufe" },
    { href: "/portal/meetings", label: "Besprechungen" },
    { href: "/portal/accountability", label: "Zuständigkeiten" },
    { href: "/portal/escalations", label: "Eskalationen" },
    { href: "/portal/notes", label: "Mitteilungen" },
  ],
};

/** The frame only. Who may see a page is asked by the page itself: a layout is not drawn again on every request. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  if (!viewer || isStaff(viewer)) return children;
  const preview = previewOf(viewer);
  const shell = (
    <Branded accent={viewer.look?.accent}>
      <PortalShell
        firmName={viewer.firmName}
        logo={viewer.look?.logo}
        clientName={viewer.clientName ?? viewer.firmName}
        homeHref="/portal"
        nav={[
          ...(can(viewer, "portal:follow") ? CEO_NAV_IN[locale] : HEAD_NAV_IN[locale]),
          ...(can(viewer, "people:invite") ? [PEOPLE_IN[locale]] : []),
        ]}
        notices={{ href: "/portal/notices", unread: viewer.unreadNotices ?? 0 }}
        account={{ name: viewer.displayName, email: viewer.email, role: ROLE_WORDS_IN[locale][viewer.role] }}
        links={[
          ...(preview ? [] : [{ href: "/account", label: words.yourAccount }]),
          ...(can(viewer, "deletion:ask") ? [{ href: "/portal/end", label: words.endAndDeletion }] : []),
        ]}
        signOut={signOut}
      >
        {viewer.readsUntil ? (
          <ReadOnly>
            <ArchiveNotice until={viewer.readsUntil} firmName={viewer.firmName} />
            {children}
          </ReadOnly>
        ) : (
          children
        )}
      </PortalShell>
    </Branded>
  );
  if (!preview) return shell;
  return (
    <>
      <PreviewBanner
        name={viewer.displayName}
        role={ROLE_WORDS[viewer.role]}
        until={formatInstant(preview.until, viewer.timeZone)}
        end={endPreview}
      />
      {shell}
    </>
  );
}
